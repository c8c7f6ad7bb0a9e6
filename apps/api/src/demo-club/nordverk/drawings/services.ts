import { GEAR } from './gear.ts'

const FLAME = 'M0 0c-13 0-20-8-20-18 0-12 11-16 10-30 10 5 14 13 13 20 3-1 5-5 4-9 8 6 13 12 13 19C20-8 13 0 0 0z'

/** What somebody comes and does, and what is learnt. */
export const services = {
  torqueWrench: `
    <g transform="rotate(-38 80 60)">
      <rect class="n4" x="46" y="54.500" width="70" height="11" rx="3"/><path class="w" opacity=".5" d="M46 56h70v3H46z"/>
      <rect class="b5" x="98" y="51.500" width="12" height="17" rx="2.500"/><rect class="b7" x="108" y="50" width="38" height="20" rx="7"/>
      <g class="b5-line" stroke-width="2.300"><path d="M115 55v10M121 55v10M127 55v10M133 55v10M139 55v10"/></g>
      <rect class="b8" x="62" y="50.500" width="30" height="19" rx="3.500"/><rect class="a2" x="66" y="54" width="22" height="12" rx="1.500"/>
      <g class="a8-line" stroke-width="2"><path d="M71 57.500v5M77 57v6M83 57.500v5"/></g>
      <circle class="n6" cx="30" cy="60" r="19"/><circle class="n5" cx="30" cy="60" r="15.500"/><rect class="n8" x="22" y="52" width="16" height="16" rx="2"/><circle class="n4" cx="30" cy="60" r="3.500"/>
    </g>
    <circle class="b1" cx="112" cy="88" r="23"/><circle class="b7" cx="112" cy="88" r="19"/><path class="w-line" stroke-width="5" d="M103 88.500l6.500 6.500 12-13"/>`,

  van: `
    <g class="b3-line" stroke-width="4"><path d="M6 52h10M2 66h14M8 80h8"/></g>
    <path class="b7" d="M30 32h62v62H24V38a6 6 0 0 1 6-6z"/><path class="b6" d="M30 32h62v12H24v-6a6 6 0 0 1 6-6z"/>
    <path class="b6" d="M92 46h20a7 7 0 0 1 6 3l15 21a6 6 0 0 1 1 4v16a4 4 0 0 1-4 4H92z"/>
    <path class="b2" d="M99 53h11a4 4 0 0 1 3 2l9 14a2 2 0 0 1-2 3H99z"/><path class="b1" d="M99 53h7l-7 12z"/>
    <path class="a3" d="M24 76h68v6H24z"/><path class="a4" d="M92 76h42v6H92z"/>
    <path class="w" d="M58 45l11 6.300v12.600L58 70.200l-11-6.300V51.300z"/><path class="b7-line" stroke-width="2.800" d="M54 63.500v-12l8 12v-12"/>
    <path class="n8" d="M22 90h114v5H22z"/><rect class="a1" x="128" y="76" width="6" height="7" rx="1.500"/>
    <g class="n8"><circle cx="48" cy="95" r="12"/><circle cx="110" cy="95" r="12"/></g><g class="n4"><circle cx="48" cy="95" r="5"/><circle cx="110" cy="95" r="5"/></g>`,

  shield: `
    <path class="b7" d="M80 12c12 7 26 11 40 11v36c0 24-18 38-40 49-22-11-40-25-40-49V23c14 0 28-4 40-11z"/>
    <path class="b6" d="M80 12v96c-22-11-40-25-40-49V23c14 0 28-4 40-11z"/>
    <g class="b1" transform="translate(80 56) scale(.52)">${GEAR}</g>
    <circle class="a3" cx="108" cy="88" r="19"/><path class="a9-line" stroke-width="5" d="M99 88.500l6.500 6.500 12-13"/>`,

  hose: `
    <g class="b7-line" stroke-width="10"><circle cx="72" cy="58" r="40"/></g><g class="b6-line" stroke-width="10"><circle cx="72" cy="58" r="28"/></g>
    <path class="b7-line" stroke-width="10" d="M72 98h40"/>
    <g class="b4-line" stroke-width="2" stroke-dasharray="1 6"><circle cx="72" cy="58" r="40"/><path d="M76 98h32"/></g>
    <g class="b3-line" stroke-width="2" stroke-dasharray="1 6"><circle cx="72" cy="58" r="28"/></g>
    <path class="n6" d="M108 91h11v14h-11z"/><path class="a4" d="M119 89h12v18h-12z"/><path class="a3" d="M119 89h12v6h-12z"/><path class="n4" d="M131 93h9v10h-9z"/>
    <g transform="translate(72 58)"><circle class="n8" r="19"/><circle class="w" r="15"/>
      <path class="n8-line" stroke-width="2" d="M-8.500 8.500l-2 2M-12 0h-1M-8.500-8.500l-1-1M0-12v-1M8.500-8.500l1-1"/><path class="a4-line" stroke-width="3" d="M12.500 0a12.500 12.500 0 0 1-3.700 8.800"/>
      <path class="b7-line" stroke-width="3" d="M0 0l6-7"/><circle class="n8" r="3"/></g>`,

  grinder: `
    <g transform="rotate(-24 80 62)">
      <rect class="n8" x="60" y="16" width="11" height="34" rx="5.500"/>
      <rect class="b7" x="66" y="47" width="60" height="24" rx="9"/><path class="b6" d="M75 47h42a9 9 0 0 1 9 9v2H66v-2a9 9 0 0 1 9-9z"/>
      <path class="n8" d="M118 45h16a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6h-16z"/><g class="n6-line" stroke-width="2.500"><path d="M124 53h10M124 59h10M124 65h10"/></g>
      <rect class="a3" x="86" y="51" width="18" height="6" rx="3"/>
      <rect class="n7" x="52" y="43" width="26" height="32" rx="6"/>
      <circle class="n5" cx="50" cy="60" r="29"/><circle class="n4" cx="50" cy="60" r="25"/><path class="b9" d="M50 31a29 29 0 0 1 0 58z"/>
      <circle class="b8" cx="50" cy="60" r="12"/><circle class="n3" cx="50" cy="60" r="5"/>
    </g>
    <g class="a4-line" stroke-width="3"><path d="M34 98l-14 8M42 102l-8 10M26 92l-14 2M50 104l-2 10"/></g>
    <g class="a3"><circle cx="18" cy="112" r="2"/><circle cx="10" cy="102" r="2"/><circle cx="40" cy="115" r="1.500"/></g>`,

  lifting: `
    <path class="n7-line" stroke-width="3.500" d="M74-10v30M86-10v30"/>
    <rect class="b7" x="62" y="12" width="36" height="26" rx="6"/><path class="b6" d="M68 12h8v26h-8a6 6 0 0 1-6-6V18a6 6 0 0 1 6-6z"/><circle class="a3" cx="80" cy="25" r="7"/><circle class="a6" cx="80" cy="25" r="2.500"/>
    <path class="n8-line" stroke-width="7" d="M80 38v8c11 1 13 18 0 20-8 1-12-5-11-11"/>
    <g class="a4-line" stroke-width="4"><path d="M79 66L40 88M81 66l39 22"/></g>
    <rect class="a5" x="30" y="84" width="100" height="24" rx="2"/><path class="a6" d="M30 92h100v3H30zM30 100h100v3H30z"/>
    <path class="a7" d="M36 84h9v24h-9zM115 84h9v24h-9z"/><path class="n8" d="M66 88h28v16H66z"/><path class="a3-line" stroke-width="2.500" d="M73 100v-7M70.500 95l2.500-2.500 2.500 2.500M87 100v-7M84.500 95l2.500-2.500 2.500 2.500"/>`,

  weldingMask: `
    <path class="n8" d="M46 34c0-14 15-22 34-22s34 8 34 22v34c0 22-14 38-34 38S46 90 46 68z"/>
    <path class="n7" d="M46 34c0-14 15-22 34-22-10 4-15 12-15 22v34c0 20 5 32 15 38-20 0-34-16-34-38z"/>
    <rect class="b9" x="54" y="38" width="52" height="26" rx="5"/><rect class="b5" x="58" y="42" width="44" height="18" rx="3"/><path class="b3" d="M62 42h14l-10 18h-8V46a4 4 0 0 1 4-4z"/>
    <path class="n6-line" stroke-width="3" d="M66 78h28M69 86h22"/>
    <circle class="a5" cx="45" cy="48" r="6"/><circle class="a5" cx="115" cy="48" r="6"/>
    <g transform="translate(116 108)"><path class="a4" d="${FLAME}"/><path class="a1" transform="scale(.5)" d="${FLAME}"/></g>`,

  book: `
    <path class="b8" d="M22 36c20-7 44-6 58 3 14-9 38-10 58-3v66c-20-6-44-5-58 4-14-9-38-10-58-4z"/>
    <path class="w" d="M28 30c18-6 40-5 52 4v64c-13-8-34-9-52-4z"/><path class="b1" d="M132 30c-18-6-40-5-52 4v64c13-8 34-9 52-4z"/>
    <path class="b3-line" stroke-width="2" d="M80 34v64"/>
    <g class="n4-line" stroke-width="3"><path d="M38 42c11-2 22-2 31 2M38 54c11-2 22-2 31 2M38 66c11-2 22-2 31 2M38 78c7-1 13-1 19 0"/></g>
    <path class="a4" d="M106 76C88 63 92 46 101 46c3 0 5 2 5 5 0-3 3-5 6-5 9 0 12 17-6 30z"/>
    <g transform="rotate(38 112 92)"><path class="a3" d="M106 60h12v40h-12z"/><path class="a5" d="M114 60h4v40h-4z"/><path class="a1" d="M106 100h12l-6 12z"/><path class="n8" d="M110 108h4l-2 4z"/><path class="b5" d="M106 54a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v6h-12z"/></g>`,

  lifebuoy: `
    <g transform="rotate(-12 80 56)">
      <circle class="n4-line" cx="80" cy="54" r="43" stroke-width="2.500"/>
      <circle class="a4-line" cx="80" cy="54" r="31" stroke-width="20"/>
      <circle class="w-line" cx="80" cy="54" r="31" stroke-width="20" style="stroke-linecap:butt" stroke-dasharray="16 32.700" stroke-dashoffset="8"/>
      <path class="a2-line" stroke-width="3" opacity=".6" d="M56 38a29 29 0 0 1 10-10"/>
    </g>
    <path class="b5" d="M-30 84c10-8 20-8 30 0s20 8 30 0 20-8 30 0 20 8 30 0 20-8 30 0 20 8 30 0 20-8 30 0v50H-30z"/>
    <path class="b7" d="M-40 99c14-8 26-8 40 0s26 8 40 0 26-8 40 0 26 8 40 0 26-8 40 0 26 8 40 0v40H-40z"/>`,
}

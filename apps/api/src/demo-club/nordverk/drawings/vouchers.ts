const TICKET =
  'M-46-22a5 5 0 0 1 5-5h82a5 5 0 0 1 5 5v12a10 10 0 0 0 0 20v12a5 5 0 0 1-5 5h-82a5 5 0 0 1-5-5V10a10 10 0 0 0 0-20z'
const ROLLED = 'M0 0c3-3 6 2 2 5s-11 0-11-6 6-11 12-9 10 7 8 14'

/** What comes as a code, and money off. */
export const vouchers = {
  lunch: `
    <circle class="n3" cx="80" cy="63" r="42"/><circle class="w" cx="80" cy="60" r="42"/><circle class="n1" cx="80" cy="60" r="31"/>
    <path class="b5" d="M54 56c-1-15 12-24 26-20 0 12-8 22-26 20z"/><path class="b4" d="M54 56c4-8 12-14 20-16-3 9-9 15-20 16z"/>
    <g class="a7"><circle cx="92" cy="46" r="8.500"/><circle cx="103" cy="59" r="8.500"/><circle cx="88" cy="62" r="8.500"/></g>
    <g class="a6"><circle cx="90.500" cy="44.500" r="5.500"/><circle cx="101.500" cy="57.500" r="5.500"/><circle cx="86.500" cy="60.500" r="5.500"/></g>
    <path class="a4" d="M56 72c0-6 8-8 12-4 3-5 12-4 14 1 5-3 12 0 11 5-1 7-10 11-19 11s-18-5-18-13z"/><path class="a2" d="M60 71c1-3 6-3 8 0 3-4 9-4 11 1 3-2 7-1 8 2-3 4-9 6-14 6-6 0-13-4-13-9z"/>
    <g class="n7-line" stroke-width="3.500"><path d="M20 24v18M26 24v18M32 24v18M20 42c0 5 3 7 6 7s6-2 6-7M26 49v48"/></g>
    <path class="n7" d="M130 22c9 6 10 24 5 38h-5z"/><path class="n7-line" stroke-width="4" d="M132 58v39"/>`,

  cinemaTickets: `
    <g transform="translate(84 48) rotate(-16)"><path class="a4" d="${TICKET}"/><path class="a3" d="M-46-22a5 5 0 0 1 5-5h60v54h-60a5 5 0 0 1-5-5V10a10 10 0 0 0 0-20z"/></g>
    <g transform="translate(78 70) rotate(7)">
      <path class="b7" d="${TICKET}"/><path class="b8" d="M22-27h19a5 5 0 0 1 5 5v12a10 10 0 0 0 0 20v12a5 5 0 0 1-5 5H22z"/>
      <path class="b3-line" stroke-width="2" stroke-dasharray="1 5" d="M22-22v46"/>
      <circle class="b5" cx="-9" cy="0" r="17"/><path class="w" d="M-14-9l15 9-15 9z"/>
      <g class="b4-line" stroke-width="3"><path d="M30-10v20M36-10v20"/></g>
    </g>`,

  giftCard: `
    <rect class="b3" x="36" y="26" width="104" height="66" rx="8" transform="rotate(6 88 59)"/>
    <g transform="rotate(-5 78 68)">
      <rect class="b7" x="22" y="36" width="112" height="68" rx="8"/><path class="b6" d="M30 36h34L42 104H30a8 8 0 0 1-8-8V44a8 8 0 0 1 8-8z"/>
      <path class="a3" d="M100 36h12v68h-12zM22 84h112v9H22z"/><path class="a4" d="M100 84h12v9h-12z"/>
      <path class="w" d="M54 46l20 16h-5v16H39V62h-5z"/><path class="b7" d="M49 66h10v12H49z"/>
      <path class="a5" d="M106 38c-4-14-22-16-22-6 0 7 12 8 22 6zM106 38c4-14 22-16 22-6 0 7-12 8-22 6z"/>
      <path class="a3" d="M106 38c-6-9-17-10-17-5 0 4 8 6 17 5zM106 38c6-9 17-10 17-5 0 4-8 6-17 5z"/>
      <circle class="a6" cx="106" cy="38" r="5"/>
    </g>`,

  spa: `
    <ellipse class="b1" cx="80" cy="104" rx="58" ry="7"/>
    <ellipse class="n7" cx="104" cy="94" rx="29" ry="12"/><ellipse class="n6" cx="103" cy="75" rx="22" ry="10"/><ellipse class="n5" cx="105" cy="59" rx="15" ry="8"/>
    <ellipse class="n6" cx="96" cy="90" rx="13" ry="4"/><ellipse class="n5" cx="97" cy="72" rx="9" ry="3"/><ellipse class="n4" cx="101" cy="56" rx="6" ry="2.300"/>
    <g class="a3"><ellipse cx="105" cy="41" rx="5" ry="9"/><ellipse cx="105" cy="42" rx="5" ry="9" transform="rotate(52 105 50)"/><ellipse cx="105" cy="42" rx="5" ry="9" transform="rotate(-52 105 50)"/></g>
    <circle class="a6" cx="105" cy="49" r="3.500"/>
    <path class="b5" d="M38 71h26a17 17 0 0 1 0 34H38z"/><path class="b4" d="M38 71h26a17 17 0 0 1 16 12H38z"/>
    <circle class="b2" cx="38" cy="88" r="17"/><path class="b5-line" stroke-width="3" d="${ROLLED}" transform="translate(38 88)"/>
    <path class="b7" d="M44 37h18a17 17 0 0 1 0 34H44z"/><path class="b6" d="M44 37h18a17 17 0 0 1 16 12H44z"/>
    <circle class="b3" cx="44" cy="54" r="17"/><path class="b7-line" stroke-width="3" d="${ROLLED}" transform="translate(44 54)"/>`,

  invoice: `
    <path class="n3" d="M44 17h68v90l-8.500-6-8.500 6-8.500-6-8.500 6-8.500-6-8.500 6-8.500-6-8.500 6z"/>
    <path class="w" d="M42 14h68v90l-8.500-6-8.500 6-8.500-6-8.500 6-8.500-6-8.500 6-8.500-6-8.500 6z"/>
    <rect class="b7" x="50" y="23" width="24" height="8" rx="2"/><path class="n4-line" stroke-width="3" d="M90 27h12"/>
    <g class="n3-line" stroke-width="3"><path d="M52 43h28M92 43h10M52 53h22M92 53h10M52 63h25M92 63h10"/></g>
    <path class="n8-line" stroke-width="2" d="M51 73h51"/><path class="b7-line" stroke-width="4" d="M52 83h16"/>
    <circle class="a6" cx="106" cy="82" r="22"/><circle class="a4" cx="104.500" cy="80" r="22"/><circle class="a3" cx="104.500" cy="80" r="16.500"/>
    <path class="a8-line" stroke-width="5" d="M96.500 80h16"/>`,

  coins: `
    <path class="n3" d="M30 15h60v86l-7.500-6-7.500 6-7.500-6-7.500 6-7.500-6-7.500 6-7.500-6-7.500 6z"/>
    <path class="w" d="M28 12h60v86l-7.500-6-7.500 6-7.500-6-7.500 6-7.500-6-7.500 6-7.500-6-7.500 6z"/>
    <rect class="b7" x="36" y="21" width="22" height="8" rx="2"/>
    <g class="n3-line" stroke-width="3"><path d="M38 41h24M72 41h8M38 51h18M72 51h8"/></g><path class="b7-line" stroke-width="4" d="M38 64h14"/>
    ${[
      [56, 3],
      [84, 5],
      [112, 7],
    ]
      .map(([x = 0, count = 0]) => stack(x, count))
      .join('')}`,
}

function stack(x: number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const y = 100 - index * 9
    return `<path class="a6" d="M${x - 16} ${y - 5}h32v6c0 8-32 8-32 0z"/><path class="a5" d="M${x - 16} ${y - 5}h12v11c-7-1-12-2-12-5z"/><ellipse class="a3" cx="${x}" cy="${y - 5}" rx="16" ry="5.500"/>${
      index === count - 1 ? `<ellipse class="a4" cx="${x}" cy="${y - 5}" rx="10" ry="3.200"/>` : ''
    }`
  }).join('')
}

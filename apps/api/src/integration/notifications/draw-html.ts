import { readableOnWhite, textOn } from './contrast.ts'
import { Html, html } from './html.ts'
import type { Letter } from './letter.ts'

const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"
const NOTHING = new Html('')

/** A letter as HTML, in tables and inline styles: what every mail program draws alike. */
export function drawHtml(letter: Letter): string {
  const { language, subject, heading, greeting, lines, after, footer, brand } = letter
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<meta name="supported-color-schemes" content="light">
<title>${subject}</title>
</head>
<body style="margin:0;padding:0;background:#eff1f2">
<div style="display:none;max-height:0;overflow:hidden">${letter.code ?? lines[0] ?? ''}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#eff1f2"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-radius:12px;overflow:hidden;font-family:${FONT};font-size:16px;line-height:1.5;color:#151a1c">
${drawHead(brand)}
<tr><td style="padding:28px 24px 32px">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600">${heading}</h1>
<p style="margin:0 0 12px">${greeting}</p>
${lines.map((line) => html`<p style="margin:0 0 12px">${line}</p>\n`)}${drawCode(letter)}${drawFigures(letter)}${drawQuote(letter)}${drawButton(letter)}${after.map((line) => html`<p style="margin:0 0 8px;font-size:14px;color:#434d51">${line}</p>\n`)}${drawLink(letter)}</td></tr>
</table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;font-family:${FONT};font-size:13px;line-height:1.5;color:#5c676b"><tr><td style="padding:16px 24px">
${footer.sentBy}${footer.choose === null ? NOTHING : html`<br><a href="${footer.choose.url}" style="color:#434d51">${footer.choose.label}</a>`}
</td></tr></table>
</td></tr></table>
</body>
</html>
`.text
}

function drawHead({ clubName, colour, logoUrl }: Letter['brand']): Html {
  // A logo is made for white paper; the colour would swallow many of them.
  if (logoUrl !== null) {
    return html`<tr><td style="padding:20px 24px 16px;border-top:6px solid ${colour};border-bottom:1px solid #e4e8e9"><img src="${logoUrl}" alt="${clubName}" height="40" style="display:block;height:40px;max-width:100%;border:0;font-size:18px;font-weight:600"></td></tr>`
  }
  return html`<tr><td style="padding:18px 24px;background:${colour};color:${textOn(colour)};font-size:18px;font-weight:600">${clubName}</td></tr>`
}

function drawCode({ code }: Letter): Html {
  if (code === null) return NOTHING
  return html`<p style="margin:20px 0;padding:16px;background:#f7f8f8;border:1px solid #d1d7d9;border-radius:8px;text-align:center;font-size:32px;line-height:1.2;font-weight:600;letter-spacing:6px">${code}</p>\n`
}

function drawFigures({ figures }: Letter): Html {
  if (figures.length === 0) return NOTHING
  const rows = figures.map(
    ({ label, note, value }) =>
      html`<tr><td style="padding:10px 12px 10px 0;border-bottom:1px solid #e4e8e9;vertical-align:top;word-break:break-word">${label}${note === undefined ? NOTHING : html`<br><span style="font-size:14px;color:#5c676b">${note}</span>`}</td><td align="right" style="padding:10px 0;border-bottom:1px solid #e4e8e9;vertical-align:top;white-space:nowrap;font-weight:600">${value}</td></tr>\n`,
  )
  return html`<table width="100%" cellpadding="0" cellspacing="0" style="margin:16px 0 20px;border-top:1px solid #e4e8e9">${rows}</table>\n`
}

function drawQuote({ quote }: Letter): Html {
  if (quote === null) return NOTHING
  return html`<p style="margin:0 0 4px;font-size:14px;color:#5c676b">${quote.label}</p>
<p style="margin:0 0 20px;padding:10px 14px;background:#f7f8f8;border-left:3px solid #a9b2b5;white-space:pre-line;word-break:break-word">${quote.text}</p>\n`
}

function drawButton({ button, brand: { colour } }: Letter): Html {
  if (button === null) return NOTHING
  return html`<table role="presentation" cellpadding="0" cellspacing="0" style="margin:24px 0 20px"><tr><td style="border-radius:8px;background:${colour}"><a href="${button.url}" style="display:inline-block;padding:12px 22px;font-weight:600;text-decoration:none;color:${textOn(colour)}">${button.label}</a></td></tr></table>\n`
}

function drawLink({ button, linkInstead, brand: { colour } }: Letter): Html {
  if (button === null) return NOTHING
  return html`<p style="margin:16px 0 0;font-size:13px;line-height:1.45;color:#5c676b">${linkInstead}<br><a href="${button.url}" style="color:${readableOnWhite(colour)};word-break:break-all">${button.url}</a></p>\n`
}

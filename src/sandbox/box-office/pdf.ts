/** Characters that a PDF string cannot hold as they are lose their accents, or become a question mark. */
const plain = (text: string): string =>
  [...text]
    .map((character) => {
      const bare = character.charCodeAt(0) < 256 ? character : character.normalize('NFD').charAt(0);
      return bare.charCodeAt(0) < 256 ? bare : '?';
    })
    .join('');

const escaped = (text: string): string => plain(text).replace(/[\\()]/g, (character) => `\\${character}`);

/** A PDF of one page with lines of text. */
export const pdfOf = (lines: readonly string[]): Uint8Array<ArrayBuffer> => {
  const text = lines.map((line) => `(${escaped(line)}) '`).join('\n');
  const content = `BT /F1 14 Tf 22 TL 56 780 Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  const file = `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
};

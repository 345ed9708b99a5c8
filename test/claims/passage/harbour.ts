/** A made-up text with what captures bring along: BOM, CRLF, NFD, ligature, soft hyphen, U+200B, line separator, Arabic vowels. */
export const HARBOUR = new TextEncoder().encode(
  "\uFEFFHar\u00ADbour  of\u00A0\u201CZa\u0308hlen\u201D\r\n\r\n \u0627\u0644\u0652\u0645\u064E\u0631\u0652\u0641\u064E\u0623\r\n" +
    "of\uFB01ce\u200B 3\u00BD \u2028\u0085cafe\u0301 \u{1D504}\u{1F6A2}\r\n\t\r\nal-\r\nQamar \u00B6\f\u0130\u039F\u03A3",
);

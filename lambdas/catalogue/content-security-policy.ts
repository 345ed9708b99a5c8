/**
 * What browsers may do with a page (Content Security Policy Level 3): load styles, scripts, pictures and data that lie
 * beside it, and send its forms there. No style and no script in the page itself runs, nor anything from elsewhere.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

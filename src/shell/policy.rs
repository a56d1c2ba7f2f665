//! The page's content policy, as the build writes it into index.html. The header files under
//! deploy/ repeat what a header can.

/// Nothing is allowed but what the page itself brings: its own files, and inline parts by the
/// hashes put in for `{scripts}` and `{styles}`.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; \
    style-src 'self'{styles}; img-src data:; \
     connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; \
     require-trusted-types-for 'script'";

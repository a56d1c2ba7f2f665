//! One test binary. The modules named for the core run without the browser features; `render` needs `prerender`.

mod golden;
mod checks;

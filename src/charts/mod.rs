//! Charts as thin SVG over the geometry of `chart`.

mod along_chart;
mod band_chart;
mod bars;
mod curve;
mod doubt;
mod line_chart;
mod mix_map;
mod opening;
mod range_bar;
mod tornado;

pub use along_chart::along_chart;
pub use band_chart::{BandChart, band_chart};
pub use bars::{Bar, bars};
pub use curve::{Curve, curve};
pub use doubt::{Doubt, Standard, doubt};
pub use line_chart::{ChartLine, LineChart, line_chart};
pub use mix_map::{Drawn as DrawnMap, Spot, mix_map};
pub use opening::{Opening, opening};
pub use range_bar::range_bar;
pub use tornado::{TornadoBar, tornado};

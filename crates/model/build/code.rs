//! The tables as constants of the model, a file for each module that includes them.

use super::area::{Area, Place, Preset};
use super::tables::{Lever, Parameter, Payment, Source, Tables};
use std::fmt::{Debug, Write as _};

/// Every file: its name, and what it holds.
pub fn files(tables: &Tables, area: &Area) -> [(&'static str, String); 4] {
    let written = |write: &dyn Fn(&mut Code)| {
        let mut code = Code::default();
        write(&mut code);
        code.0
    };
    let parameters = written(&|code| {
        code.parameters(&tables.parameters);
        code.evidence(tables);
        code.order(tables);
        code.sources(&tables.sources);
    });
    [
        ("parameter.rs", parameters),
        ("lever.rs", written(&|code| code.levers(tables))),
        ("area.rs", written(&|code| code.area(area, tables))),
        ("preset.rs", written(&|code| code.presets(area))),
    ]
}

/// `intensive_caseload` becomes `IntensiveCaseload`.
fn camel(id: &str) -> String {
    id.split('_')
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}

/// `Some(path)` or `None`.
fn optional(value: Option<impl Debug>, path: &str) -> String {
    value.map_or("None".into(), |value| format!("Some({path}{value:?})"))
}

#[derive(Default)]
struct Code(String);

impl Code {
    fn line(&mut self, text: impl AsRef<str>) {
        // Writing to a text cannot fail.
        let _ = writeln!(self.0, "{}", text.as_ref());
    }

    /// A list of rows under a name.
    fn list(&mut self, says: &str, kind: &str, name: &str, of: &str, rows: &[String]) {
        self.line(format!(
            "/// {says}\npub {kind} {name}: [{of}; {}] = [",
            rows.len()
        ));
        rows.iter().for_each(|row| self.line(format!("    {row},")));
        self.line("];\n");
    }

    fn parameters(&mut self, parameters: &[Parameter]) {
        self.line("/// One number a user can set; its row of the table is [`Parameter::row`].");
        self.line("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]");
        self.line("pub enum Parameter {");
        for Parameter { id, .. } in parameters {
            self.line(format!("    /// `{id}` of the parameter table."));
            self.line(format!("    {},", camel(id)));
        }
        self.line("}\n");
        let row = |row: &Parameter| {
            format!(
                "Row {{ parameter: Parameter::{}, id: {:?}, key: {:?}, group: Group::{:?}, \
                 unit: Unit::{:?}, min: {:?}, max: {:?}, step: {:?}, default: {:?}, \
                 slider_step: {:?} }}",
                camel(&row.id),
                row.id,
                row.key,
                row.group,
                row.unit,
                row.min,
                row.max,
                row.step,
                row.default,
                row.slider_step.unwrap_or(row.step),
            )
        };
        let rows: Vec<String> = parameters.iter().map(row).collect();
        self.list(
            "Every parameter, in the table's order.",
            "const",
            "ROWS",
            "Row",
            &rows,
        );
    }

    fn evidence(&mut self, tables: &Tables) {
        let evidence = |row: &Parameter| {
            format!(
                "Evidence {{ range: {:?}, source: {}, grade: {}, fit: {} }}",
                row.range,
                source(&row.source, tables),
                optional(row.grade, "Grade::"),
                optional(row.fit, "Fit::"),
            )
        };
        let rows: Vec<String> = tables.parameters.iter().map(evidence).collect();
        let says = "The evidence for every parameter, in the table's order.";
        self.list(says, "static", "EVIDENCE", "Evidence", &rows);
    }

    fn order(&mut self, tables: &Tables) {
        let mut ranked: Vec<&Parameter> = tables.parameters.iter().collect();
        ranked.retain(|row| row.dimension.is_some());
        ranked.sort_by_key(|row| row.dimension);
        let name = |id: &str| format!("Parameter::{}", camel(id));
        let rows: Vec<String> = ranked.iter().map(|row| name(&row.id)).collect();
        let says = "The rows that move net value most, the first of them most.";
        self.list(says, "const", "FIRST", "Parameter", &rows);

        self.line("/// Rows with a plausible range.");
        let uncertain = tables.uncertain().count();
        self.line(format!("pub const UNCERTAIN: usize = {uncertain};\n"));

        let pair = |row: &Parameter| {
            let base = row.base.as_ref()?;
            Some(format!("({}, {})", name(&row.id), name(base)))
        };
        let rows: Vec<String> = tables.parameters.iter().filter_map(pair).collect();
        let says = "The two ends of what is a straight line along the line of families: top, base.";
        self.list(says, "const", "SLOPES", "(Parameter, Parameter)", &rows);

        let keys = tables.reserved_keys.iter();
        let rows: Vec<String> = keys.map(|row| format!("{:?}", row.key)).collect();
        let says = "What a link holds under other keys than those of parameters.";
        self.list(says, "const", "RESERVED_KEYS", "&str", &rows);
    }

    fn levers(&mut self, tables: &Tables) {
        let payment = |payment: &Payment| {
            let Payment { paid, years, takes } = payment;
            format!("Some(Payment {{ paid: Paid::{paid:?}, years: {years:?}, takes: {takes} }})")
        };
        let lever = |lever: &Lever| {
            format!(
                "Lever {{ parameter: Parameter::{}, offered: {:?}, for_one_place: {}, \
                 source: {}, payment: {} }}",
                camel(&lever.id),
                lever.offered,
                lever.for_one_place,
                source(&lever.source, tables),
                lever.payment.as_ref().map_or("None".into(), payment),
            )
        };
        let of = |is_funding: bool| {
            let group = tables
                .levers
                .iter()
                .filter(|lever| lever.is_funding == is_funding);
            group.map(lever).collect::<Vec<String>>()
        };
        let says = "What changes how support is delivered, or how many need it.";
        self.list(says, "static", "DELIVERY", "Lever", &of(false));
        let says = "What changes the money that comes in.";
        self.list(says, "static", "FUNDING", "Lever", &of(true));
    }

    fn area(&mut self, area: &Area, tables: &Tables) {
        let place = |place: &Place| {
            let Place {
                id,
                name,
                families,
                start_year,
                tile,
            } = place;
            format!(
                "AreaPlace {{ id: {id:?}, name: {name:?}, families: {families}, \
                 start_year: {start_year}, tile: {tile:?} }}"
            )
        };
        let places: Vec<String> = area.places.iter().map(place).collect();
        self.list(
            "The area's own places.",
            "const",
            "PLACES",
            "AreaPlace",
            &places,
        );

        let preset = |preset: &Preset| {
            let mix = match (preset.mix, preset.shares, preset.withdrawn_share) {
                (Some(mix), ..) => format!(
                    "PresetMix::Families([{}, {}, {}])",
                    mix.withdrawn, mix.intensive, mix.targeted
                ),
                (_, Some(mix), _) => format!(
                    "PresetMix::Shares([{:?}, {:?}, {:?}])",
                    mix.withdrawn, mix.intensive, mix.targeted
                ),
                (.., Some(share)) => format!("PresetMix::Withdrawing({share:?})"),
                (None, None, None) => "PresetMix::Kept".into(),
            };
            let set =
                |(id, value): (&String, &f64)| format!("(Parameter::{}, {value:?})", camel(id));
            let sets: Vec<String> = preset.sets.iter().map(set).collect();
            format!(
                "AreaPreset {{ id: {:?}, families: {:?}, mix: {mix}, all_at_once: {}, \
                 first_screen: {}, sets: &[{}] }}",
                preset.id,
                preset.families,
                preset.all_at_once,
                preset.first_screen,
                sets.join(", "),
            )
        };
        let presets: Vec<String> = area.presets.iter().map(preset).collect();
        self.list(
            "The area's presets.",
            "const",
            "PRESETS",
            "AreaPreset",
            &presets,
        );

        let example = area
            .places
            .iter()
            .position(|place| place.id == area.example);
        self.line("/// The area this page is about.");
        self.line("pub const AREA: Area = Area {");
        self.line("    places: &PLACES,\n    presets: &PRESETS,");
        self.line(format!("    example: {},", example.unwrap_or(usize::MAX)));
        self.line(format!(
            "    places_source: {},",
            source(&area.places_source, tables)
        ));
        self.line("};\n");
    }

    fn presets(&mut self, area: &Area) {
        self.line("impl Preset {");
        for (index, Preset { id, .. }) in area.presets.iter().enumerate() {
            let name = id.replace('-', "_").to_uppercase();
            self.line(format!("    /// `{id}` of the area's file."));
            self.line(format!("    pub const {name}: Preset = Preset({index});"));
        }
        self.line("}");
    }

    fn sources(&mut self, sources: &[Source]) {
        let source = |row: &Source| {
            let Source {
                id,
                title,
                publisher,
                year,
                url,
                gives,
                caution,
            } = row;
            format!(
                "Source {{ id: {id:?}, title: {title:?}, publisher: {publisher:?}, \
                 year: {year:?}, url: {url:?}, gives: {gives:?}, caution: {caution:?} }}"
            )
        };
        let rows: Vec<String> = sources.iter().map(source).collect();
        self.list(
            "Where the numbers come from.",
            "static",
            "SOURCES",
            "Source",
            &rows,
        );
    }
}

/// The row of this source; the checks have seen that there is one.
fn source(id: &str, tables: &Tables) -> String {
    let at = tables.sources.iter().position(|row| row.id == id);
    format!("&SOURCES[{}]", at.unwrap_or(usize::MAX))
}

//! What the style sheets have to say twice says the same twice.

const TOKENS: &str = include_str!("../../styles/tokens.css");

/// The declarations of the rule whose selector ends like this.
fn declarations(selector: &str) -> Vec<&'static str> {
    let (_, rest) = TOKENS
        .split_once(&format!("{selector} {{\n"))
        .unwrap_or_else(|| panic!("tokens.css has no rule for {selector}"));
    let (body, _) = rest.split_once('}').expect("the rule ends");
    body.split(';')
        .map(str::trim)
        .filter(|declaration| !declaration.is_empty())
        .collect()
}

#[test]
fn dark_is_the_same_whether_the_readers_system_or_a_frame_asks_for_it() {
    let asked = declarations(":root:where([data-theme=\"dark\"])");
    let system = declarations(":root:where(:not([data-theme=\"light\"]))");
    assert!(asked.len() > 30, "only {} colours were found", asked.len());
    assert_eq!(asked, system);
}

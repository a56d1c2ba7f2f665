//! The limits of the question asked backwards, as a link keeps them: "w120 c8500000 x250".

use super::aside::LIMITS;
use super::decimal;
use super::page::Page;
use model::backwards::Limits;

/// The limits a page holds; what cannot be read is no limit.
pub fn of(page: &Page) -> Limits {
    let text = page.asides.get(LIMITS);
    let value = |letter: char| {
        text.split(' ')
            .find_map(|part| decimal::read(part.strip_prefix(letter)?))
    };
    Limits {
        workers: value('w'),
        cost: value('c'),
        extra: value('x'),
    }
}

pub fn keep(limits: Limits, page: &mut Page) {
    let parts = [
        ('w', limits.workers),
        ('c', limits.cost),
        ('x', limits.extra),
    ];
    let text: Vec<String> = parts
        .into_iter()
        .filter_map(|(letter, value)| Some(format!("{letter}{}", decimal::shortest(value?))))
        .collect();
    page.asides.set(LIMITS, &text.join(" "));
}

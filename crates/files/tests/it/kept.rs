//! What the workbook says of plans kept beside this one, and of what was changed in it.

use crate::golden::link_of;
use crate::pages::whole;
use app::Page;
use files::sheet::{Content, Sheet, Tab, Value};
use files::workbook;
use model::{Parameter, Place, Places, run};
use text::workbook as said;

fn sheet(page: &Page, tab: Tab) -> Option<Sheet> {
    let mut sheets = workbook::sheets(page, &link_of(page)).into_iter();
    sheets.find(|sheet| sheet.tab == tab)
}

/// The row that begins with these words, a cell a column.
fn row(sheet: &Sheet, words: &str) -> Vec<Option<Content>> {
    let begins = |content: &Content| match content {
        Content::Words(found) | Content::Users(found) => found == words,
        _ => false,
    };
    let mut cells = sheet.cells.iter();
    let first = cells.find(|cell| cell.column == 0 && begins(&cell.content));
    let row = first.unwrap_or_else(|| panic!("no row is {words}")).row;
    let at = |column| {
        let mut cells = sheet.cells.iter();
        let found = cells.find(|cell| (cell.row, cell.column) == (row, column));
        found.map(|cell| cell.content.clone())
    };
    (0..8).map(at).collect()
}

fn number(content: &Option<Content>) -> f64 {
    match content {
        Some(Content::Number(number)) => *number,
        other => panic!("no number but {other:?}"),
    }
}

#[test]
fn kept_plans_stand_beside_this_one_whose_column_follows_the_other_sheets() {
    assert!(sheet(&Page::default(), Tab::Comparison).is_none());
    let page = whole();
    let sheet = sheet(&page, Tab::Comparison).expect("a sheet of plans side by side");
    let npv = |page: &Page| run(&page.scenario).npv;
    let net = row(&sheet, "Net value");
    let Some(Content::Formula(name, Value::Number(value))) = &net[1] else {
        panic!("this plan's is {:?}", net[1]);
    };
    assert_eq!(name, "result_npv");
    assert!((value - npv(&page)).abs() < 0.005);
    for (place, kept) in page.kept.iter().enumerate() {
        assert_eq!(number(&net[2 + place]), npv(kept));
    }
    let caseload = row(&sheet, text::names::parameter(Parameter::IntensiveCaseload));
    let formula = Content::Formula("intensive_caseload".into(), Value::Number(5.0));
    let own = page.scenario.get(Parameter::IntensiveCaseload);
    assert_ne!(caseload[1], Some(formula), "it is the kept plan's");
    assert!(matches!(&caseload[1], Some(Content::Formula(_, Value::Number(it))) if *it == own));
    assert_eq!(number(&caseload[3]), 5.0);

    // What adds to the difference leads from this plan's value to the other's.
    let first = row(&sheet, "Why A differs");
    assert_eq!(first[1], Some(Content::Words(said::STEPS.into())));
    let head = |words: &str| {
        let words = Content::Words(words.into());
        let mut cells = sheet.cells.iter();
        cells.find(|cell| cell.content == words).expect("it").row
    };
    let (from, to) = (head("Why A differs") + 1, head("Why B differs") - 2);
    let pounds = sheet.cells.iter().filter_map(|cell| match cell.content {
        Content::Number(number) if (from..=to).contains(&cell.row) => Some(number),
        _ => None,
    });
    let pounds: Vec<f64> = pounds.collect();
    let (last, steps) = pounds.split_last().expect("steps");
    assert!(steps.len() > 2, "{pounds:?}");
    assert!(
        (steps.iter().sum::<f64>() - last).abs() < 0.005,
        "{pounds:?}"
    );
    assert_eq!(*last, npv(&page.kept[0]));
}

#[test]
fn the_change_log_holds_what_differs_from_the_start_with_its_reason_and_room_for_more() {
    let start = sheet(&Page::default(), Tab::Changes).expect("a log");
    row(&start, said::NOTHING_CHANGED);
    assert_eq!(
        row(&start, said::CELL)[..6],
        [
            said::CELL,
            said::CHANGED_FROM,
            said::CHANGED_TO,
            said::DATE,
            said::BY_WHOM,
            said::WHY
        ]
        .map(|words| Some(Content::Words(words.into())))
    );

    let mut page = Page::default();
    page.scenario.set(Parameter::Relapse, 0.31);
    page.reasons.set(Parameter::Relapse, "=our own count");
    page.reasons.set(Parameter::Targeting, "as it was");
    let place = Place {
        families: 5500,
        start_year: 1,
    };
    page.scenario = page.scenario.with_places(Places::new([place].into_iter()));
    let log = sheet(&page, Tab::Changes).expect("a log");
    let name = text::names::parameter;
    let relapse = row(&log, name(Parameter::Relapse));
    let now = Content::Formula("relapse".into(), Value::Number(0.31));
    let start = Parameter::Relapse.row().default;
    assert_eq!(number(&relapse[1]), start);
    assert_eq!(number(&relapse[2]), 0.31);
    assert_eq!(relapse[3], Some(now));
    assert_eq!(relapse[5], Some(Content::Users("=our own count".into())));
    assert_eq!(relapse[7], Some(Content::Words("relapse".into())));
    row(&log, name(Parameter::Targeting));
    row(&log, said::OTHER_PLACES);
    let all = Parameter::all().filter(|parameter| {
        let name = Content::Words(name(*parameter).into());
        log.cells.iter().any(|cell| cell.content == name)
    });
    assert_eq!(all.count(), 2, "only what was changed or given a reason");
}

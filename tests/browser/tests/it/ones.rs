//! A count of one reads as one, wherever a plan of ones is looked at: "1 family", "over 1 year".

use anyhow::{Result, ensure};
use app::{Page as Plan, View, link};
use browser_tests::{Engine, Options, Page, visit};
use model::{Mix, Parameter, Place, Places, Scenario};

#[test]
fn a_count_of_one_reads_as_one_in_every_view() -> Result<()> {
    let wide = Options {
        viewport: (1366, 768),
        ..Options::default()
    };
    visit(Engine::Chromium, wide, async |page: &Page| {
        let (mut read, mut wrong) = (0, vec![]);
        for scenario in plans() {
            for view in View::ALL {
                let plan = Plan {
                    scenario,
                    view,
                    kept: vec![Plan::default()],
                    ..Plan::default()
                };
                let (ones, bad) = said(page, &plan).await?;
                read += ones;
                wrong.extend(bad.into_iter().map(|it| format!("{view:?}: {it}")));
            }
        }
        ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
        ensure!(read > 300, "only {read} counts of one were read");
        Ok(())
    })
}

/// One family, worker, year and place; a few families with one in each tier; and many.
fn plans() -> [Scenario; 3] {
    let place = |families| {
        let only = Place {
            families,
            start_year: 1,
        };
        Places::new([only].into_iter())
    };
    let start = Scenario::default();
    let few = |families: u32| {
        let with = start.with(Parameter::Families, f64::from(families));
        with.with(Parameter::HorizonYears, 1.0)
            .with_places(place(families))
    };
    let lonely = few(1)
        .with(Parameter::IntensiveCaseload, 1.0)
        .with(Parameter::ReactiveYears, 1.0)
        .with_mix(Mix::new(1, 0, 1, 0));
    [
        lonely,
        few(10).with_mix(Mix::new(10, 1, 1, 1)),
        start.with_mix(Mix::new(5500, 1, 1, 1)),
    ]
}

/// Looks at every word of the page, those read aloud and those folded away too: how many counts of
/// one there were, and those that do not read as one.
async fn said(page: &Page, plan: &Plan) -> Result<(u64, Vec<String>)> {
    page.open(&format!("#{}", link::print(plan))).await?;
    page.eval(
        "document.querySelectorAll('details:not([open]) > summary').forEach((it) => it.click())",
        vec![],
    )
    .await?;
    page.next_frames().await?;
    // After "1" comes no word for many; "1 is", "1 plus" and the like are none.
    let found = page
        .eval(
            "(() => { const texts = [document.getElementById('app').innerText,
            ...[...document.querySelectorAll('[aria-label], [title], svg title')].map((it) =>
                [it.ariaLabel, it.title, it.textContent].join('; '))].join('\\n');
            const few = ['is', 'as', 'lies', 'plus', 'minus', 'was', 'has', 'this', 'less', 'us',
                'saves'];
            const one = /(?<![\\d.,£-]|year )1 (?:more |fewer |other )?([a-z]+)/g;
            const ones = [...texts.matchAll(one)];
            const bad = ones.filter(([, word]) => /s$/.test(word) && !few.includes(word) ||
                ['are', 'were', 'have'].includes(word));
            return [ones.length, bad.map((it) => texts.slice(Math.max(0, it.index - 40),
                it.index + 60))]; })()",
            vec![],
        )
        .await?;
    let wrong = found[1].as_array().into_iter().flatten();
    let wrong = wrong.filter_map(|it| Some(it.as_str()?.to_string()));
    Ok((found[0].as_u64().unwrap_or_default(), wrong.collect()))
}

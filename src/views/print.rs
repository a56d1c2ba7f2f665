//! Print one page: the first screen's question, answer, triangle and figures, followed on paper by
//! what stands here.

use super::code::code;
use crate::chart::qr::qr;
use crate::context::Context;
use crate::shell::{Refused, address, calendar, document};
use app::join::{join, whole};
use app::views::evidence::grades;
use app::{Msg, Notice, link};
use text::one_page::{self, Difference};
use text::views::print as said;
use yew::prelude::*;

/// More modules along a side would be too fine to scan from paper at the size there is room for.
const MOST_MODULES: i32 = 77;

pub fn print(context: &Context) -> Html {
    let page = &context.page;
    let differences = one_page::differences(page, context.style());
    let line = |Difference { text, reason }: Difference| {
        html! {
            <li>
                { text }
                { "." }
                if !reason.is_empty() {
                    <span class="why">{ said::reason(&reason) }</span>
                }
            </li>
        }
    };
    html! {
        <div class="one-page">
            <h2>{ said::PRINT_ONE_PAGE }</h2>
            <div class="not-on-paper">
                <p>{ said::ONE_PAGE_OF_A4 }</p>
                <p class="row">
                    <button type="button" class="preset" onclick={print_pressed(context)}>
                        { said::PRINT_THIS_PLAN }
                    </button>
                </p>
            </div>
            <div class="sheet">
                <section class="mix-lines">
                    <h3>{ said::THE_MIX }</h3>
                    <ul>
                        { for one_page::mix(page, context.results(), context.style())
                            .into_iter()
                            .map(|line| html! { <li>{ line }</li> }) }
                    </ul>
                </section>
                <section class="differs">
                    <h3>{ said::WHAT_DIFFERS_FROM_THE }</h3>
                    if differences.is_empty() {
                        <p>{ said::NO_ASSUMPTION_AND_NO }</p>
                    } else {
                        <ul>{ for differences.into_iter().map(line) }</ul>
                    }
                </section>
                <section class="by-hand">
                    <h3>{ said::RECOMMENDATION }</h3>
                    <p class="to-write-on"></p>
                    <p class="to-write-on"></p>
                    <p class="row">
                        { for said::BY_HAND.map(|name| html! {
                            <span class="to-write-on">{ name }</span>
                        }) }
                    </p>
                    <p>{ said::grades(grades()) }</p>
                </section>
                { colophon(context) }
            </div>
        </div>
    }
}

/// Prints, or says why not.
pub fn print_pressed(context: &Context) -> Callback<MouseEvent> {
    let send = context.send.clone();
    Callback::from(move |_| {
        if let Err(Refused) = document::print() {
            send.emit(Msg::PrintEnded);
            send.emit(Msg::Said(Notice::PrintRefused));
        }
    })
}

/// The link, its code, the day and the versions.
fn colophon(context: &Context) -> Html {
    let page = &context.page;
    let fragment = link::print(&whole(page));
    let whole_link = address::with_link(&fragment);
    let (year, month, day) = calendar::today();
    // Too fine for paper, the whole link gives way to the join link, which says what it leaves out.
    let (drawn, says) = match qr(&whole_link, MOST_MODULES) {
        Some(drawn) => (Some(drawn), said::THIS_CODE_OPENS_THE.to_string()),
        None => {
            let join = join(&address::page(), page);
            let drawn = qr(&join.link, MOST_MODULES).filter(|_| join.scannable);
            (drawn, text::join::says(&join))
        }
    };
    html! {
        <section class="colophon">
            if let Some(drawn) = &drawn {
                { code(drawn) }
            }
            <div>
                <h3>{ said::THIS_PLAN_AS_A }</h3>
                if fragment.len() <= link::LONGEST {
                    <p class="whole-link"><a href={whole_link.clone()}>{ whole_link }</a></p>
                } else {
                    <p>{ said::THIS_PLAN_IS_TOO }</p>
                }
                <p>{ says }</p>
                <p>{ said::printed(&one_page::date(year, month, day), &one_page::versions()) }</p>
            </div>
        </section>
    }
}

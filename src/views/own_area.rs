//! Use your own area: the few numbers that make the page about another place.

use super::decisions::differences;
use super::display::display_choice;
use super::field::field_of;
use super::files::{files, title_box};
use crate::context::Context;
use model::Parameter::{self, *};
use text::views::own_area as said;
use yew::prelude::*;

const FIELDS: [Parameter; 10] = [
    Families,
    Budget,
    IntensiveCaseload,
    TargetedCaseload,
    IntensiveWorkerCost,
    TargetedWorkerCost,
    IntensiveDirectCost,
    TargetedDirectCost,
    ReactiveCost,
    ReactiveYears,
];

pub fn own_area(context: &Context) -> Html {
    html! {
        <div class="own-area">
            <h2>{ said::PUT_IN_YOUR_OWN }</h2>
            <div class="fields">
                <div class="field">
                    <span class="field-name">{ said::NAME }</span>
                    { title_box(context) }
                    <span class="hint" id="hint-title">{ said::IN_THE_QUESTION_AND }</span>
                </div>
                { for FIELDS.into_iter().map(|parameter| field_of(parameter, context)) }
            </div>
            { differences(context) }
            { display_choice(context) }
            { files(context) }
            <p class="hint">{ said::A_CHANGE_OF_FAMILIES }</p>
        </div>
    }
}

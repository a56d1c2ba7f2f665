//! Pictures for papers: whatever the page can draw, drawn out of sight at the width of a page of
//! text and in the colours of paper, and taken away as SVG or PNG with the link of its plan inside.

use super::Refused;
use super::drawn::{pieces, styles};
use crate::chart::standalone::{Around, Ink, Standalone, standalone};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Object, Promise, Reflect, Uint8Array, encode_uri_component};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, CssMediaRule, CssStyleSheet, Element,
    HtmlCanvasElement, HtmlImageElement, MediaList, window,
};
use yew::prelude::*;

/// Pixels of a PNG for a pixel of the picture.
const SHARP: f64 = 2.0;
/// The program draws in a task of its own, which comes soon; how often it is looked for.
const TURNS: usize = 100;
const TURN_MS: u32 = 5;
const PNG: &str = "image/png";

#[derive(Clone, PartialEq, Properties)]
struct StageProps {
    content: Html,
}

#[component]
fn Stage(props: &StageProps) -> Html {
    props.content.clone()
}

/// The picture that this markup draws, as SVG. The page is as before when this is over, and nothing
/// of it was seen.
pub async fn svg(content: Html, around: &Around) -> Result<Standalone, Refused> {
    let document = window()
        .and_then(|window| window.document())
        .ok_or(Refused)?;
    let stage = document.create_element("div").map_err(|_| Refused)?;
    stage.set_class_name("stage");
    let _ = stage.set_attribute("aria-hidden", "true");
    let body = document.body().ok_or(Refused)?;
    body.append_child(&stage).map_err(|_| Refused)?;
    let drawing =
        yew::Renderer::<Stage>::with_root_and_props(stage.clone(), StageProps { content }).render();
    let mut turns = 0;
    while stage.first_element_child().is_none() && turns < TURNS {
        TimeoutFuture::new(TURN_MS).await;
        turns += 1;
    }
    // What was not drawn is no picture.
    let drawn = stage.first_element_child();
    let picture = drawn.and_then(|_| captured(&stage, around));
    drawing.destroy();
    stage.remove();
    picture.ok_or(Refused)
}

/// Everything on the stage as it is on paper; all in one go, so that the browser paints none of it.
fn captured(stage: &Element, around: &Around) -> Option<Standalone> {
    let root = stage.owner_document()?.document_element()?;
    let on_paper = OnPaper::begin(&root);
    let of_root = styles(&root)?;
    let say = |name: &str| of_root.get_property_value(name).unwrap_or_default();
    let token = |name: &str| say(name).trim().to_string();
    let rem: f64 = say("font-size").trim_end_matches("px").parse().ok()?;
    let scale = 16.0 / rem;
    let ink = Ink {
        page: token("--page"),
        text: token("--ink"),
        quiet: token("--quiet"),
        families: token("--font"),
    };
    let size = stage.get_bounding_client_rect();
    let size = (size.width() * scale, size.height() * scale);
    let picture = standalone(&pieces(stage, scale), size, around, &ink);
    drop(on_paper);
    Some(picture)
}

/// The light colours, and none that a reader's system forces, until this is dropped.
struct OnPaper {
    root: Element,
    theme: Option<String>,
    forced: Vec<(MediaList, String)>,
}

impl OnPaper {
    fn begin(root: &Element) -> OnPaper {
        let theme = root.get_attribute("data-theme");
        let _ = root.set_attribute("data-theme", "light");
        let forced = forced_colours(root).unwrap_or_default();
        for (media, _) in &forced {
            media.set_media_text("print");
        }
        OnPaper {
            root: root.clone(),
            theme,
            forced,
        }
    }
}

impl Drop for OnPaper {
    fn drop(&mut self) {
        let _ = match &self.theme {
            Some(theme) => self.root.set_attribute("data-theme", theme),
            None => self.root.remove_attribute("data-theme"),
        };
        for (media, text) in &self.forced {
            media.set_media_text(text);
        }
    }
}

/// The parts of the page's style sheets that hold where colours are forced.
fn forced_colours(root: &Element) -> Option<Vec<(MediaList, String)>> {
    let sheets = root.owner_document()?.style_sheets();
    let mut found = vec![];
    for at in 0..sheets.length() {
        let sheet = sheets
            .get(at)
            .and_then(|it| it.dyn_into::<CssStyleSheet>().ok());
        let Some(rules) = sheet.and_then(|sheet| sheet.css_rules().ok()) else {
            continue;
        };
        for at in 0..rules.length() {
            let rule = rules
                .get(at)
                .and_then(|it| it.dyn_into::<CssMediaRule>().ok());
            let media = rule.map(|rule| rule.media());
            found.extend(media.map(|media| (media.clone(), media.media_text())));
        }
    }
    found.retain(|(_, text)| text.contains("forced-colors"));
    Some(found)
}

/// The same as PNG, two pixels for one, with the link inside.
pub async fn png(picture: &Standalone, link: &str) -> Result<Vec<u8>, Refused> {
    let image = HtmlImageElement::new().map_err(|_| Refused)?;
    let text = String::from(encode_uri_component(&picture.svg));
    image.set_src(&format!("data:image/svg+xml,{text}"));
    JsFuture::from(image.decode()).await.map_err(|_| Refused)?;
    let document = window()
        .and_then(|window| window.document())
        .ok_or(Refused)?;
    let canvas = document.create_element("canvas").map_err(|_| Refused)?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().map_err(|_| Refused)?;
    let (width, height) = (picture.size.0 * SHARP, picture.size.1 * SHARP);
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context = canvas.get_context("2d").ok().flatten().ok_or(Refused)?;
    let context: CanvasRenderingContext2d = context.dyn_into().map_err(|_| Refused)?;
    context
        .draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)
        .map_err(|_| Refused)?;
    let address = canvas.to_data_url_with_type(PNG).map_err(|_| Refused)?;
    let (_, packed) = address.split_once("base64,").ok_or(Refused)?;
    let letters = window().ok_or(Refused)?.atob(packed).map_err(|_| Refused)?;
    let bytes: Vec<u8> = letters.chars().map(|letter| letter as u8).collect();
    app::png::with_link(&bytes, link).ok_or(Refused)
}

#[wasm_bindgen]
extern "C" {
    type ClipboardItem;
    #[wasm_bindgen(constructor, catch)]
    fn new(content: &Object) -> Result<ClipboardItem, JsValue>;

    type Pictures;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Pictures, items: &Array) -> Result<Promise, JsValue>;
}

/// Puts a picture that is still being made on the clipboard: some browsers let a page write there
/// only while a press is being answered.
pub async fn copy(
    png: impl Future<Output = Result<Vec<u8>, Refused>> + 'static,
) -> Result<(), Refused> {
    let made = future_to_promise(async move {
        let bytes = png.await.map_err(|_| JsValue::NULL)?;
        let options = BlobPropertyBag::new();
        options.set_type(PNG);
        let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
        Blob::new_with_u8_array_sequence_and_options(&parts, &options).map(JsValue::from)
    });
    let content = Object::new();
    Reflect::set(&content, &PNG.into(), &made).map_err(|_| Refused)?;
    let item = ClipboardItem::new(&content).map_err(|_| Refused)?;
    let navigator = window().ok_or(Refused)?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).map_err(|_| Refused)?;
    if !clipboard.is_object() {
        return Err(Refused);
    }
    let written = clipboard.unchecked_into::<Pictures>();
    let written = written.write(&Array::of1(&item)).map_err(|_| Refused)?;
    JsFuture::from(written)
        .await
        .map(|_| ())
        .map_err(|_| Refused)
}

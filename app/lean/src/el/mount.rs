//! How an element comes into the page, changes there, and leaves it.

use super::{El, Listener, Parts, Plain, Setting, Value, What};
use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Position, PositionState};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element that is in the page.
pub struct Built {
    node: Element,
    tag: &'static str,
    plain: Plain,
    settings: Vec<Set>,
    listeners: Vec<Listening>,
    children: Vec<AnyViewState>,
}

/// What was set, and to which value: once, or by an effect that sets it again.
struct Set {
    what: What,
    name: &'static str,
    value: SetTo,
}

enum SetTo {
    Once(Value),
    ByEffect(RenderEffect<Value>),
}

/// A listener whose closure can be replaced without the page noticing.
struct Listening {
    node: Element,
    name: Cow<'static, str>,
    act: Rc<RefCell<Option<Listener>>>,
    heard: Closure<dyn Fn(Event)>,
}

impl Parts {
    /// Returns whether it has the shape of what was built at the same place, so that this can stay and be set anew.
    fn is_shaped_as(&self, built: &Built) -> bool {
        self.tag == built.tag
            && self.plain == built.plain
            && self.children.len() == built.children.len()
            && self
                .settings
                .iter()
                .map(|setting| (setting.what, setting.name))
                .eq(built.settings.iter().map(|set| (set.what, set.name)))
            && self.listeners.iter().map(|(name, _)| name).eq(built.listeners.iter().map(|listening| &listening.name))
    }
}

impl Render for El {
    type State = Built;

    fn build(self) -> Built {
        let parts = *self.0;
        let node = Rndr::create_element(parts.tag, parts.is_svg.then_some(SVG));
        for (name, text) in parts.plain {
            Rndr::set_attribute(&node, name, text);
        }
        let settings = parts.settings.into_iter().map(|setting| set(&node, setting, None)).collect();
        let listeners = parts.listeners.into_iter().map(|(name, act)| Listening::new(&node, name, act.take())).collect();
        let children = parts.children.into_iter().map(|child| mounted(&node, child)).collect();
        for act in parts.on_built {
            act(&node);
        }
        Built { node, tag: parts.tag, plain: parts.plain, settings, listeners, children }
    }

    fn rebuild(self, built: &mut Built) {
        if !self.0.is_shaped_as(built) {
            let mut other = self.build();
            built.insert_before_this(&mut other);
            built.unmount();
            *built = other;
            return;
        }
        let parts = *self.0;
        for (setting, before) in parts.settings.into_iter().zip(&mut built.settings) {
            let was = match &mut before.value {
                SetTo::Once(value) => Some(std::mem::replace(value, Value::No)),
                SetTo::ByEffect(effect) => effect.take_value(),
            };
            *before = set(&built.node, setting, was);
        }
        for ((_, act), listening) in parts.listeners.into_iter().zip(&built.listeners) {
            *listening.act.borrow_mut() = Some(act.take());
        }
        for (child, state) in parts.children.into_iter().zip(&mut built.children) {
            child.rebuild(state);
        }
        for act in parts.on_built {
            act(&built.node);
        }
    }
}

fn mounted(node: &Element, child: AnyView) -> AnyViewState {
    let mut state = child.build();
    state.mount(node, None);
    state
}

fn set(node: &Element, setting: Setting, was: Option<Value>) -> Set {
    let Setting { what, name, value } = setting;
    let value = match value {
        Value::Live(ask) => {
            let node = node.clone();
            let ask_and_set = move |was: Option<Value>| {
                let value = ask();
                put(&node, what, name, &value, was.as_ref());
                value
            };
            SetTo::ByEffect(RenderEffect::new_with_value(ask_and_set, was))
        }
        value => {
            put(node, what, name, &value, was.as_ref());
            SetTo::Once(value)
        }
    };
    Set { what, name, value }
}

fn put(node: &Element, what: What, name: &str, value: &Value, was: Option<&Value>) {
    // People change properties too: what was set last does not tell what is there now.
    if what != What::Property && was == Some(value) {
        return;
    }
    let text = match value {
        Value::Text(text) => Some(&**text),
        Value::Yes => Some(""),
        Value::No | Value::Live(_) => None,
    };
    match what {
        What::Attribute => match text {
            Some(text) => Rndr::set_attribute(node, name, text),
            None if was.is_some() => Rndr::remove_attribute(node, name),
            None => {}
        },
        // A class of one name is always well formed.
        What::Class => _ = node.class_list().toggle_with_force(name, text.is_some()),
        What::Style => _ = node.unchecked_ref::<HtmlElement>().style().set_property(name, text.unwrap_or_default()),
        What::Property => {
            let value = match value {
                Value::Text(text) => JsValue::from_str(text),
                value => JsValue::from_bool(*value == Value::Yes),
            };
            Rndr::set_property_or_value(node, name, &value);
        }
    }
}

impl Listening {
    fn new(node: &Element, name: Cow<'static, str>, act: Listener) -> Listening {
        let act = Rc::new(RefCell::new(Some(act)));
        let owner = Owner::current().unwrap_or_default();
        let current = Rc::clone(&act);
        // Taken out while it runs, since it may be replaced by what it does. Events during the run are skipped.
        let heard = Closure::new(move |event: Event| {
            let Some(mut act) = current.take() else { return };
            owner.with(|| act(event));
            current.borrow_mut().get_or_insert(act);
        });
        // Fails only for a listener that is no function.
        _ = node.add_event_listener_with_callback(&name, heard.as_ref().unchecked_ref());
        Listening { node: node.clone(), name, act, heard }
    }
}

/// Removed, since an event that is bubbling when its element goes must not call a closure that is gone.
impl Drop for Listening {
    fn drop(&mut self) {
        _ = self.node.remove_event_listener_with_callback(&self.name, self.heard.as_ref().unchecked_ref());
    }
}

impl Mountable for Built {
    fn unmount(&mut self) {
        self.node.remove();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, &self.node, marker);
    }

    fn try_mount(&mut self, parent: &Element, marker: Option<&Node>) -> bool {
        Rndr::try_insert_node(parent, &self.node, marker)
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = self.node.parent_element();
        parent.inspect(|parent| child.mount(parent, Some(&self.node))).is_some()
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.node.clone()]
    }
}

impl AddAnyAttr for El {
    type Output<NewAttr: Attribute> = El;

    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> El {
        self
    }
}

/// What Leptos requires of every view. Pages are never rendered on a server here, so none of it runs.
impl RenderHtml for El {
    type AsyncOutput = El;
    type Owned = El;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> El {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Built {
        self.build()
    }

    fn into_owned(self) -> El {
        self
    }
}

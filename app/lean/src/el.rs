//! Elements: what [`view!`](crate::view) makes of a tag.
//!
//! Leptos gives every element a type of its own, which the compiler writes out each time: some 800 bytes of program for
//! a button. Here all are one type, built by calls to the same few functions; signals, effects, components and lists
//! are Leptos' own. An element that is built again at the same place with the same shape stays in the page, with its
//! focus; what differs is set anew, and properties always, since people change those.

mod mount;
mod value;

pub use value::{IntoValue, Value};

use leptos::ev::{EventDescriptor, Targeted};
use leptos::html::ElementType;
use leptos::prelude::*;
use leptos::tachys::html::node_ref::NodeRefContainer;
use send_wrapper::SendWrapper;
use std::borrow::Cow;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// Names and texts known when the program was compiled.
type Plain = &'static [(&'static str, &'static str)];

/// Runs with the element when it is in the page.
type OnBuilt = Box<dyn FnOnce(&Element) + Send>;

/// Handles an event.
pub type Listener = Box<dyn FnMut(Event)>;

/// Boxed, so that each call passes one pointer.
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    is_svg: bool,
    plain: Plain,
    settings: Vec<Setting>,
    listeners: Vec<(Cow<'static, str>, SendWrapper<Listener>)>,
    on_built: Vec<OnBuilt>,
    children: Vec<AnyView>,
}

struct Setting {
    what: What,
    name: &'static str,
    value: Value,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Attribute,
    Class,
    Style,
    Property,
}

impl El {
    /// Makes an element with the attributes known at compile time; an empty text stands for an attribute without a
    /// value.
    pub fn new(tag: &'static str, is_svg: bool, plain: Plain) -> El {
        El(Box::new(Parts {
            tag,
            is_svg,
            plain,
            settings: Vec::new(),
            listeners: Vec::new(),
            on_built: Vec::new(),
            children: Vec::new(),
        }))
    }

    /// Sets an attribute: `No` removes it, `Yes` sets it without a text.
    pub fn attr(self, name: &'static str, value: impl IntoValue) -> El {
        self.set(What::Attribute, name, value.into_value())
    }

    /// Turns a class on or off, leaving the others alone.
    pub fn class(self, name: &'static str, value: impl IntoValue) -> El {
        self.set(What::Class, name, value.into_value())
    }

    /// Sets a style; `No` removes it.
    pub fn style(self, name: &'static str, value: impl IntoValue) -> El {
        self.set(What::Style, name, value.into_value())
    }

    /// Sets a property of the element, such as `value` or `checked`. `No` is `false`, so a text property needs a text.
    pub fn prop(self, name: &'static str, value: impl IntoValue) -> El {
        self.set(What::Property, name, value.into_value())
    }

    /// Handles an event of Leptos' type.
    pub fn on<E>(self, event: E, mut act: impl FnMut(E::EventType) + 'static) -> El
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        self.listen(event.name(), Box::new(move |event| act(event.unchecked_into())))
    }

    /// As [`Self::on`], for an element type `T` that gives the event's target its type.
    pub fn on_target<T, E>(self, event: E, mut act: impl FnMut(Targeted<E::EventType, T::Output>) + 'static) -> El
    where
        T: ElementType,
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        self.listen(event.name(), Box::new(move |event| act(Targeted::from(event.unchecked_into::<E::EventType>()))))
    }

    /// Puts the element into `node` once it is in the page.
    pub fn node_ref<E: ElementType + 'static>(mut self, node: NodeRef<E>) -> El
    where
        E::Output: JsCast,
    {
        self.0.on_built.push(Box::new(move |element| node.load(element)));
        self
    }

    /// Adds any view after the other children.
    #[inline(never)]
    pub fn child<V: IntoView + 'static>(self, child: V) -> El {
        self.add(child.into_any())
    }

    #[inline(never)]
    fn add(mut self, child: AnyView) -> El {
        self.0.children.push(child);
        self
    }

    #[inline(never)]
    fn set(mut self, what: What, name: &'static str, value: Value) -> El {
        self.0.settings.push(Setting { what, name, value });
        self
    }

    #[inline(never)]
    fn listen(mut self, name: Cow<'static, str>, act: Listener) -> El {
        self.0.listeners.push((name, SendWrapper::new(act)));
        self
    }
}

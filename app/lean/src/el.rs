//! Elements: what [`view!`](crate::view) makes of a tag.
//!
//! Leptos gives every element a type of its own, which the compiler writes out each time: some 800
//! bytes of program for a button. Here all are one type, built by calls to the same few functions;
//! signals, effects, components and lists are Leptos' own. Built anew at the same place with the
//! same shape, an element stays, with focus and all; what differs from before is set, and properties
//! always, since people change those.

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

/// What is done with an element when it is there.
type OnBuilt = Box<dyn FnOnce(&Element) + Send>;

/// What hears an event.
pub type Listener = Box<dyn FnMut(Event)>;

/// Boxed, so that each call hands over one pointer.
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
    /// With what is known when the program is compiled; a name with an empty text is there without one.
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

    /// No, and nothing, is an attribute that is not there; yes is one without a text.
    pub fn attr(self, name: &'static str, value: impl IntoValue) -> El {
        self.set(What::Attribute, name, value.into_value())
    }

    /// There or not, beside the other classes.
    pub fn class(self, name: &'static str, value: impl IntoValue) -> El {
        self.set(What::Class, name, value.into_value())
    }

    /// Nothing takes it away.
    pub fn style(self, name: &'static str, value: impl IntoValue) -> El {
        self.set(What::Style, name, value.into_value())
    }

    /// What the element itself remembers, as `value` and `checked`; nothing is false, so a text has to be there.
    pub fn prop(self, name: &'static str, value: impl IntoValue) -> El {
        self.set(What::Property, name, value.into_value())
    }

    /// Hears an event of the kind Leptos knows it by.
    pub fn on<E>(self, event: E, mut act: impl FnMut(E::EventType) + 'static) -> El
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        self.listen(event.name(), Box::new(move |event| act(event.unchecked_into())))
    }

    /// As [`Self::on`], for an element `T` that gives the event its type of target.
    pub fn on_target<T, E>(self, event: E, mut act: impl FnMut(Targeted<E::EventType, T::Output>) + 'static) -> El
    where
        T: ElementType,
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        self.listen(event.name(), Box::new(move |event| act(Targeted::from(event.unchecked_into::<E::EventType>()))))
    }

    /// Gives the element to whoever waits for it.
    pub fn node_ref<E: ElementType + 'static>(mut self, node: NodeRef<E>) -> El
    where
        E::Output: JsCast,
    {
        self.0.on_built.push(Box::new(move |element| node.load(element)));
        self
    }

    /// Any view, after the others.
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

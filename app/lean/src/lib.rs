//! A small runtime beneath the interface: Leptos' own reactivity, with elements as calls.
//!
//! **Why it is here.** Leptos gives every element, every `Show`, `For` and `Memo` a type of its own,
//! and the compiler writes each of them out: some 800 bytes of program for a button, 1 KB for a
//! `Show`, 2 KB for a memo. The app is fetched over weak school networks, so here each of these is
//! of one type, whatever it holds: built at run time, by calls to the same few functions.
//!
//! **What it saves.** As wasm in brotli, before and after: 593 KB and 469 for the part that comes
//! later, 185 and 171 for the part that is fetched first. `ARCHITECTURE.md` has the figure of each
//! step, among its decisions.
//!
//! **What it leaves out.** Pages written by a server, and attributes that are spread over a component.
//!
//! **When it goes.** When Leptos erases `For`, `Show`, `Memo` and `on:` by itself, as
//! `--cfg erase_components` does for components today: then [`view!`] is Leptos' own again, whose
//! syntax it has, and this crate is deleted. Until then a house test holds that no file uses
//! Leptos' own by mistake, since `leptos::prelude::*` brings both.
//!
//! **What is here.** [`El`] is an element; [`view!`] (the crate in `macro/`) writes calls to it;
//! [`live()`] is a part made anew when what it reads changes; [`Show`] and [`For`] are the components
//! of those names, and [`Memo`] the value that is worked out. Signals, effects, owners, components
//! and the keyed list are Leptos' own, and any view of Leptos' can stand in an element.
//!
//! Knows no kit, no words and no app.

mod el;
mod flow;
mod live;
mod memo;

pub use el::{El, IntoValue, Listener, Value};
pub use fellestid_lean_macro::view;
pub use flow::{For, Show};
pub use live::live;
pub use memo::Memo;

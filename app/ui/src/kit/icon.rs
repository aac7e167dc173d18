//! Icons: 24 by 24, drawn with one stroke. They always stand beside a word or on a named button.

use crate::kit::view;
use leptos::prelude::*;

pub const HOME: &str = "M4 11.5 12 5l8 6.5V19a1 1 0 0 1-1 1h-4.5v-5h-5v5H5a1 1 0 0 1-1-1z";
pub const PEOPLE: &str = "M8 11.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM16.5 11.700a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400zM3.500 18c.400-2.800 2.200-4.200 4.500-4.200s4.100 1.400 4.500 4.200M14.500 14.100c.600-.300 1.300-.500 2-.500 2 0 3.500 1.200 4 3.700";
pub const QUESTION: &str =
    "M5 5h14v11h-8l-4 3.500V16H5zM10.200 9a1.900 1.900 0 1 1 2.500 1.800c-.500.200-.700.500-.700 1M12 13.700v.010";
pub const CHECK: &str = "M5 12.500 9.500 17 19 7.500";
pub const MORE: &str = "M4.500 12a.500.500 0 1 0 1 0 .500.500 0 1 0-1 0zM11.500 12a.500.500 0 1 0 1 0 .500.500 0 1 0-1 0zM18.500 12a.500.500 0 1 0 1 0 .500.500 0 1 0-1 0z";
pub const NETWORK: &str = "M12 7.500a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400zM6 20a2.200 2.200 0 1 0 0-4.400A2.200 2.200 0 0 0 6 20zM18 20a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400zM11 7.200 7 15.900M13 7.200l4 8.700M8.200 17.800h7.600";
pub const LOCK: &str = "M7 11h10v8.500H7zM9 11V8.500a3 3 0 0 1 6 0V11";
pub const NAMELESS: &str =
    "M12 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6 19c.500-3.500 2.800-5.200 6-5.200s5.500 1.700 6 5.200M5 4.500l14 15";
pub const BACK: &str = "M14 6l-6 6 6 6";
pub const FORWARD: &str = "M10 6l6 6-6 6";
pub const UP: &str = "M12 19V5M6 11l6-6 6 6";
pub const DOWN: &str = "M12 5v14M6 13l6 6 6-6";
pub const PLAY: &str = "M8 5.500v13l10.500-6.500z";
pub const PLUS: &str = "M12 5v14M5 12h14";
pub const MINUS: &str = "M5 12h14";
pub const FLAG: &str = "M6 20V5h10l-1.500 3.500L16 12H6";
pub const FILE: &str =
    "M7 3.500h7l4 4V20a.500.500 0 0 1-.500.500h-10.500A.500.500 0 0 1 6.500 20V4a.500.500 0 0 1 .500-.500zM13.500 3.500V8H18";
pub const SHARE: &str = "M12 15V4M8 7.500 12 3.500l4 4M6 11.500H5V20h14v-8.500h-1";
pub const TAKE_IN: &str = "M12 4v11M8 11.500l4 4 4-4M5 15v5h14v-5";
pub const TRASH: &str = "M5 7h14M9.500 7V4.500h5V7M7 7l.800 12.500h8.400L17 7";
pub const UNDO: &str = "M8.500 5 4.500 9l4 4M5 9h9a5 5 0 0 1 0 10h-3";
pub const REDO: &str = "M15.500 5l4 4-4 4M19 9h-9a5 5 0 0 0 0 10h3";
pub const PASTE: &str = "M9 4.500h6V7H9zM9 5.500H6.500v14h11v-14H15M9 12h6M9 15.500h4";
pub const CLOSE: &str = "M6 6l12 12M18 6 6 18";
pub const PERSON: &str = "M12 11.500a3.200 3.200 0 1 0 0-6.400 3.200 3.200 0 0 0 0 6.400zM5.500 19.500c.500-3.800 3-5.700 6.500-5.700s6 1.900 6.500 5.700";
pub const SCREEN: &str = "M4 5h16v11H4zM9 20h6M12 16v4";
pub const SEARCH: &str = "M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15.500 15.500 20 20";
pub const SCAN: &str = "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16";
pub const WARNING: &str = "M12 4.500 3.500 19h17zM12 10v4M12 16.500v.010";

/// An icon hidden from screen readers: its button or the word beside it says what it means.
pub fn icon(path: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=path></path>
        </svg>
    }
}

/// The logo: people in an open circle, and one coloured point for the present.
pub fn mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 44 44" aria-hidden="true">
            <circle class="mark-ring" cx="22" cy="22" r="18"></circle>
            <circle cx="15" cy="25.5" r="3.6"></circle>
            <circle cx="29" cy="25.5" r="3.6"></circle>
            <circle cx="22" cy="15" r="3.6"></circle>
            <circle class="mark-now" cx="34.7" cy="9.3" r="4.2"></circle>
        </svg>
    }
}

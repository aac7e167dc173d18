//! Routes: which page is open, typed, in the address after `#`, so that any static host and any
//! folder will do, and Back works. Made from the table of pages; knows no view.

use crate::pages::table;
use crate::words::Words;
use fellestid_crdt::dot::Dot;

/// What surrounds a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The navigation.
    Reading,
    /// The navigation and undo: on such pages people change the notebook.
    Writing,
    /// Nothing: the page fills the window and has its own undo.
    Running,
}

/// A value that may follow in an address.
trait InAddress: Sized {
    fn read(rest: &str) -> Option<Self>;

    /// Returns the text in the address; empty if nothing follows.
    fn written(&self) -> String;
}

impl InAddress for Dot {
    fn read(rest: &str) -> Option<Dot> {
        rest.parse().ok()
    }

    fn written(&self) -> String {
        self.to_string()
    }
}

impl InAddress for Option<Dot> {
    fn read(rest: &str) -> Option<Option<Dot>> {
        match rest {
            "" => Some(None),
            _ => Dot::read(rest).map(Some),
        }
    }

    fn written(&self) -> String {
        self.map(|home| home.to_string()).unwrap_or_default()
    }
}

impl InAddress for String {
    fn read(rest: &str) -> Option<String> {
        Some(rest.to_owned())
    }

    fn written(&self) -> String {
        self.clone()
    }
}

/// Makes the routes from the table of pages.
macro_rules! routes {
    ($($route:ident $([$at:ident: $type:ty])? $(/ $own:ident)? $path:literal $place:ident $setting:ident $chunk:ident
        $table:ident.$word:ident $view:ident;)*) => {
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Route {
            $($route $(($type))?,)*
            /// An address that leads to no page.
            Unknown,
        }

        impl Route {
            pub fn parse(hash: &str) -> Self {
                let path = hash.trim_start_matches('#').trim_start_matches('/');
                let (head, rest) = path.split_once('/').unwrap_or((path, ""));
                let route = match head {
                    $($path => routes!(@read $route [$($type)?] [$($own)?] rest),)*
                    _ => None,
                };
                route.unwrap_or(Route::Unknown)
            }

            pub fn href(&self) -> String {
                let (path, rest) = match self {
                    $(routes!(@pattern $route $($at)?) => ($path, routes!(@written $($at)?)),)*
                    Route::Unknown => ("", String::new()),
                };
                match rest.as_str() {
                    "" => format!("#/{path}"),
                    rest => format!("#/{path}/{rest}"),
                }
            }

            /// Returns the page in the navigation that this one is found under.
            pub fn place(&self) -> Route {
                match self {
                    $(Route::$route { .. } => Route::$place,)*
                    Route::Unknown => Route::Today,
                }
            }

            pub fn setting(&self) -> Setting {
                match self {
                    $(Route::$route { .. } => Setting::$setting,)*
                    Route::Unknown => Setting::Reading,
                }
            }

            /// Returns the page's title for the window. It holds nothing people have written: titles stay in the
            /// history of a browser that many share.
            pub fn title(&self, w: &Words) -> &'static str {
                match self {
                    $(Route::$route { .. } => w.$table.$word,)*
                    Route::Unknown => w.frame.page_not_found,
                }
            }
        }

        /// The first words of every address, for the test that reads each of them.
        #[cfg(test)]
        const PATHS: &[&str] = &[$($path),*];
    };
    (@read $route:ident [$type:ty] [] $rest:ident) => { <$type>::read($rest).map(Route::$route) };
    (@read $route:ident [] [$own:ident] $rest:ident) => { Some(Route::$route) };
    (@read $route:ident [] [] $rest:ident) => { $rest.is_empty().then_some(Route::$route) };
    (@pattern $route:ident $at:ident) => { Route::$route($at) };
    (@pattern $route:ident) => { Route::$route };
    (@written $at:ident) => { $at.written() };
    (@written) => { String::new() };
}

table!(routes);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_read_back() {
        let home = "00000000000000ab.12";
        for path in PATHS {
            let hashes = [format!("#/{path}"), format!("#/{path}/{home}")];
            let routes: Vec<Route> =
                hashes.iter().map(|hash| Route::parse(hash)).filter(|route| *route != Route::Unknown).collect();
            assert!(!routes.is_empty(), "{path} leads nowhere");
            for route in routes {
                assert_eq!(Route::parse(&route.href()), route);
            }
        }
    }

    #[test]
    fn addresses_in_links_stay_as_they_are() {
        let home = "00000000000000ab.12".parse().expect("a dot");
        let known = [
            (Route::Today, "#/"),
            (Route::Plan(None), "#/plan"),
            (Route::Plan(Some(home)), "#/plan/00000000000000ab.12"),
            (Route::Meeting(home), "#/meeting/00000000000000ab.12"),
            (Route::Join("1abc".to_owned()), "#/join/1abc"),
            (Route::Import, "#/take-in"),
        ];
        for (route, href) in known {
            assert_eq!(route.href(), href);
        }
    }

    #[test]
    fn every_page_is_found_under_one_in_the_navigation() {
        for path in PATHS {
            let place = Route::parse(&format!("#/{path}")).place();
            assert_eq!(place.place(), place, "{path}");
        }
    }

    #[test]
    fn try_keeps_its_own_address() {
        assert_eq!(Route::parse("#/try/write"), Route::Try);
    }

    #[test]
    fn what_is_no_place_is_unknown() {
        for hash in ["#/meeting/x", "#/nowhere", "#/sets/1", "#/run"] {
            assert_eq!(Route::parse(hash), Route::Unknown, "{hash}");
        }
    }
}

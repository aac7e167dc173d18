//! Schools and their teams in a list: how many they are, and their names under their kommune.

use super::schools_counted;
use crate::kit::view;
use crate::words::{Words, counted, facts};
use fellestid_model::kinds::unit::{Unit, UnitWords};
use leptos::prelude::*;

/// One that was pasted, or one of a network.
#[derive(Clone, Debug)]
pub struct Listed {
    name: String,
    kommune: String,
    /// How many e-mail addresses it has.
    addresses: usize,
    is_team: bool,
}

impl From<&UnitWords> for Listed {
    fn from(of: &UnitWords) -> Listed {
        Listed { name: of.name.clone(), kommune: of.kommune.clone(), addresses: of.addresses.len(), is_team: false }
    }
}

impl From<&Unit> for Listed {
    fn from(of: &Unit) -> Listed {
        Listed { name: of.name.clone(), kommune: of.kommune.clone(), addresses: of.addresses.len(), is_team: of.is_team() }
    }
}

fn listed_counted<'a>(w: &Words, of: impl IntoIterator<Item = &'a Listed>) -> String {
    schools_counted(w, of.into_iter().map(|of| of.is_team))
}

/// «60 skoler · 8 kommuner · 3 e-postadresser».
pub fn told(w: &Words, schools: &[Listed]) -> String {
    let kommuner = kommuner(schools).iter().filter(|kommune| !kommune.is_empty()).count();
    let addresses = schools.iter().map(|school| school.addresses).sum();
    let some = |count: usize, one, many| if count > 0 { counted(count, one, many) } else { String::new() };
    facts([
        listed_counted(w, schools),
        some(kommuner, w.network.kommune_one, w.network.kommune_many),
        some(addresses, w.network.address_one, w.network.address_many),
    ])
}

/// Each once, in the order they stand.
fn kommuner(schools: &[Listed]) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    for school in schools {
        if !all.contains(&school.kommune.as_str()) {
            all.push(&school.kommune);
        }
    }
    all
}

/// The schools under their kommune, a line for each.
pub fn by_kommune(w: &Words, schools: &[Listed]) -> AnyView {
    let kommuner = kommuner(schools);
    // Where nobody has said any kommune, none is missing.
    let nobody_said = kommuner == [""];
    let row = |kommune: &&str| {
        let ours: Vec<&Listed> = schools.iter().filter(|school| school.kommune == *kommune).collect();
        let named = if kommune.is_empty() { w.network.no_kommune } else { kommune };
        let heading = (!nobody_said).then(|| {
            view! { <span class="row-title">{named.to_owned()} " " <small class="muted">{listed_counted(w, ours.iter().copied())}</small></span> }
        });
        let names: Vec<&str> = ours.iter().map(|school| school.name.as_str()).collect();
        view! { <li class="row"><div class="row-main">{heading} <span class="row-line">{names.join(", ")}</span></div></li> }
    };
    view! { <ul class="rows boxed">{kommuner.iter().map(row).collect_view()}</ul> }.into_any()
}

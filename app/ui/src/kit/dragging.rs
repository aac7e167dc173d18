//! A drag under way among cards of one kind: which card is taken, how far it has moved, and where it would land. Knows
//! neither what a card is nor what landing does.

use super::grip::{Drag, dragged_by_all};
use leptos::html::Li;
use leptos::prelude::*;

/// `C`: a card. `L`: where one may land.
pub struct Dragging<C: 'static, L: 'static> {
    taken: RwSignal<Option<C>>,
    /// In pixels.
    by: RwSignal<(i32, i32)>,
    landing: RwSignal<Option<L>>,
}

impl<C, L> Clone for Dragging<C, L> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C, L> Copy for Dragging<C, L> {}

impl<C: Copy + PartialEq + Send + Sync + 'static, L: Copy + PartialEq + Send + Sync + 'static> Dragging<C, L> {
    pub fn new() -> Self {
        Dragging { taken: RwSignal::new(None), by: RwSignal::new((0, 0)), landing: RwSignal::new(None) }
    }

    /// Lets a card be dragged for as long as it is shown. `landing_at`: where it would land with the finger there, if
    /// anywhere.
    pub fn may_drag(
        self,
        card: NodeRef<Li>,
        of: C,
        landing_at: impl Fn(i32, i32) -> Option<L> + Copy + 'static,
        land: impl Fn(L) + Copy + 'static,
    ) {
        // One card at a time, even if two people touch the screen.
        let is_free = move || self.taken.with_untracked(Option::is_none);
        dragged_by_all(card, is_free, move |drag| self.follow(of, drag, &landing_at, &land));
    }

    fn follow(self, card: C, drag: Drag, landing_at: &dyn Fn(i32, i32) -> Option<L>, land: &dyn Fn(L)) {
        match drag {
            Drag::Taken => {
                self.by.set((0, 0));
                self.taken.set(Some(card));
            }
            Drag::Moved { x, y, by } => {
                self.by.set(by);
                let landing = untrack(|| landing_at(x, y));
                if self.landing.get_untracked() != landing {
                    self.landing.set(landing);
                }
            }
            Drag::Dropped => {
                let landing = self.landing.get_untracked();
                self.let_go();
                landing.into_iter().for_each(land);
            }
            Drag::GivenUp => self.let_go(),
        }
    }

    fn let_go(self) {
        self.taken.set(None);
        self.landing.set(None);
    }

    pub fn is_taken(self, card: C) -> bool {
        self.taken.get() == Some(card)
    }

    /// Returns whether what is dragged would land there.
    pub fn lands_on(self, place: L) -> bool {
        self.landing.get() == Some(place)
    }

    /// Returns the style that moves the card along with the finger; `None` if it is not dragged.
    pub fn transform(self, card: C) -> Option<String> {
        self.is_taken(card).then(|| {
            let (x, y) = self.by.get();
            format!("translate({x}px, {y}px)")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn a_card_lands_where_it_is_dropped_and_nowhere_if_given_up() {
        let owner = Owner::new();
        owner.set();
        let (dragging, landed) = (Dragging::<char, i32>::new(), Cell::new(None));
        let moved = |x| Drag::Moved { x, y: 7, by: (x, 2) };
        let drag = |drag| dragging.follow('a', drag, &|x, _| (x > 0).then_some(x), &|place| landed.set(Some(place)));
        [Drag::Taken, moved(3), moved(5)].into_iter().for_each(drag);
        assert!(dragging.is_taken('a') && !dragging.is_taken('b') && dragging.lands_on(5));
        assert_eq!((dragging.transform('a').as_deref(), dragging.transform('b')), (Some("translate(5px, 2px)"), None));
        drag(Drag::Dropped);
        assert_eq!((landed.take(), dragging.is_taken('a'), dragging.lands_on(5)), (Some(5), false, false));
        for last in [[moved(5), Drag::GivenUp], [moved(0), Drag::Dropped]] {
            drag(Drag::Taken);
            last.into_iter().for_each(drag);
            assert_eq!((landed.take(), dragging.is_taken('a')), (None, false));
        }
    }
}

//! One sort for every type. The standard library's is compiled anew for every type it sorts, some 4 KB each in the app;
//! this one sorts indices, and then moves the items.

use std::cmp::Ordering;

/// Returns the items in order; equal items keep their order.
pub fn sorted_by<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut places = places_by(items.len(), &|left, right| compare(&items[left], &items[right]));
    // In place, since a file may hold a million of them: around each ring of places, an item into the one before.
    let mut items = items;
    for start in 0..places.len() {
        let mut place = start;
        loop {
            let from = std::mem::replace(&mut places[place], place);
            if from == start {
                break;
            }
            items.swap(place, from);
            place = from;
        }
    }
    items
}

/// Sorts items; equal ones keep their order.
pub fn sort<T: Ord>(items: &mut Vec<T>) {
    *items = sorted_by(std::mem::take(items), T::cmp);
}

/// Fills a map or a set item by item; `collect` would compile a sort for each type.
pub fn gathered<T, All: Default + Extend<T>>(items: impl IntoIterator<Item = T>) -> All {
    let mut all = All::default();
    all.extend(items);
    all
}

fn places_by(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_unstable_by(|left, right| compare(*left, *right).then(left.cmp(right)));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_sorts_as_the_standard_library_does() {
        // Every order of seven, some of them equal.
        for number in 0..7_usize.pow(7) {
            let items: Vec<(usize, u32)> = (0..7).map(|place| (number / 7_usize.pow(place) % 7, place)).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            assert_eq!(sorted_by(items, |left, right| left.0.cmp(&right.0)), expected);
        }
    }

    #[test]
    fn equal_items_stay_as_they_stood() {
        let items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        assert_eq!(sorted_by(items, |left, right| left.0.cmp(&right.0)), [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}

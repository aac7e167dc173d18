//! One sort for every type. The standard library's is compiled anew for every type it sorts, some 4 KB each in the app;
//! this one sorts indices, and then moves the items.

use std::cmp::Ordering;

/// Returns the items in order; equal items keep their order.
pub fn sorted_by<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let places = places_by(items.len(), &|left, right| compare(&items[left], &items[right]));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items[place].take()).collect()
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
    fn equal_items_stay_as_they_stood() {
        let items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        assert_eq!(sorted_by(items, |left, right| left.0.cmp(&right.0)), [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}

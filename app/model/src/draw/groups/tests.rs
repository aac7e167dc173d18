//! Mixed groups: sizes and evenness as properties, and how even a whole staff gets.

use super::*;
use proptest::prelude::*;

fn members(tags: &[Vec<u8>]) -> Vec<Member<usize>> {
    let member = |(who, tags): (usize, &Vec<u8>)| Member { who, tags: tags.iter().map(u8::to_string).collect() };
    tags.iter().enumerate().map(member).collect()
}

/// Returns, for each tag, how many people with it each group has.
fn told(members: &[Member<usize>], groups: &[Vec<usize>]) -> BTreeMap<String, Vec<usize>> {
    let mut tags = BTreeMap::new();
    for tag in members.iter().flat_map(|member| &member.tags) {
        let has = |who: &&usize| members[**who].tags.contains(tag);
        tags.insert(tag.clone(), groups.iter().map(|group| group.iter().filter(has).count()).collect());
    }
    tags
}

fn differ_by_one_at_most(counts: &[usize]) -> bool {
    counts.iter().max().zip(counts.iter().min()).is_none_or(|(most, least)| most - least <= 1)
}

#[test]
fn three_from_each_school_make_three_groups_with_one_from_each() {
    let members = members(&[vec![1], vec![1], vec![1], vec![2], vec![2], vec![2], vec![3], vec![3], vec![3]]);
    let drawn = draw(&members, 3, &mut Chance::new(1));
    assert_eq!((drawn.alike_pairs, drawn.alike_pairs_least), (0, 0));
}

#[test]
fn fewer_people_than_groups_are_one_in_each() {
    assert_eq!(draw(&members(&[vec![], vec![]]), 5, &mut Chance::new(1)).groups.len(), 2);
    assert!(draw::<usize>(&[], 3, &mut Chance::new(1)).groups.concat().is_empty());
}

/// Sixty people of ten year groups, six subjects and four schools, drawn into twelve groups.
#[test]
fn a_whole_staff_with_three_tags_each_comes_near_the_least() {
    let mut chance = Chance::new(3);
    let (mut drawn_pairs, mut least) = (0, 0);
    for seed in 0..20 {
        let staff: Vec<Vec<u8>> =
            (0..60).map(|_| vec![chance.below(10) as u8, 20 + chance.below(6) as u8, 40 + chance.below(4) as u8]).collect();
        let drawn = draw(&members(&staff), 12, &mut Chance::new(seed));
        drawn_pairs += drawn.alike_pairs;
        least += drawn.alike_pairs_least;
    }
    println!("alike pairs in twenty staffs: {drawn_pairs}; at least {least}");
    assert!(drawn_pairs * 100 <= least * 125, "{drawn_pairs} against {least}");
}

proptest! {
    #[test]
    fn everyone_is_in_one_group_and_sizes_differ_by_one_at_most(
        tags in prop::collection::vec(prop::collection::vec(0u8..6, 0..4), 0..40), count in 0usize..12, seed in any::<u64>(),
    ) {
        let members = members(&tags);
        let drawn = draw(&members, count, &mut Chance::new(seed));
        let mut everyone: Vec<usize> = drawn.groups.iter().flatten().copied().collect();
        everyone.sort_unstable();
        prop_assert_eq!(everyone, (0..members.len()).collect::<Vec<usize>>());
        prop_assert!(differ_by_one_at_most(&drawn.groups.iter().map(Vec::len).collect::<Vec<_>>()));
        prop_assert!(drawn.alike_pairs >= drawn.alike_pairs_least);
        prop_assert_eq!(draw(&members, count, &mut Chance::new(seed)), drawn);
    }

    #[test]
    fn with_one_tag_each_no_group_has_two_more_of_it_than_another(
        tags in prop::collection::vec(prop::collection::vec(0u8..6, 0..2), 1..40), count in 1usize..12, seed in any::<u64>(),
    ) {
        let members = members(&tags);
        let drawn = draw(&members, count, &mut Chance::new(seed));
        prop_assert!(told(&members, &drawn.groups).values().all(|counts| differ_by_one_at_most(counts)));
        prop_assert_eq!(drawn.alike_pairs, drawn.alike_pairs_least);
    }

    #[test]
    fn it_is_never_less_mixed_than_dealing_out_at_random(
        tags in prop::collection::vec(prop::collection::vec(0u8..6, 0..4), 1..40), count in 1usize..8, seed in any::<u64>(),
    ) {
        let members = members(&tags);
        let drawn = draw(&members, count, &mut Chance::new(seed));
        let mut dealt: Vec<usize> = Chance::new(!seed).shuffled(&(0..members.len()).collect::<Vec<_>>());
        let mut groups = Vec::new();
        for group in &drawn.groups {
            groups.push(dealt.split_off(dealt.len() - group.len()));
        }
        // A member's tags may repeat here, while a shared tag counts once.
        let alike: usize = told(&members, &groups).values().flatten().map(|count| pairs(*count)).sum();
        prop_assert!(drawn.alike_pairs <= alike);
    }
}

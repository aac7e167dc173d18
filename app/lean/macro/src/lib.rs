//! `view!` with the syntax of Leptos, and a fraction of its code: each element becomes calls to one
//! builder, `fellestid_lean::El`, rather than a type of its own. Components are Leptos' own.
//!
//! Knows nothing of the interface but the names of the builder's functions.

mod element;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use rstml::node::{Node, NodeBlock};
use syn::{Expr, Stmt};

/// Turns HTML syntax into a view.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expanded(tokens.into()).into()
}

fn expanded(tokens: TokenStream) -> TokenStream {
    match rstml::parse2(tokens) {
        Ok(nodes) => views(&nodes),
        Err(error) => error.to_compile_error(),
    }
}

/// Returns one view as it is, and several as a list.
fn views(nodes: &[Node]) -> TokenStream {
    let views: Vec<TokenStream> = nodes.iter().filter_map(node).collect();
    match &views[..] {
        [] => quote! { () },
        [view] => view.clone(),
        views => quote! { ::std::vec![#(::leptos::prelude::IntoAny::into_any(#views)),*] },
    }
}

fn node(node: &Node) -> Option<TokenStream> {
    Some(match node {
        Node::Comment(_) | Node::Doctype(_) => return None,
        Node::Fragment(fragment) => views(&fragment.children),
        Node::Element(element) => element::element(element),
        Node::Block(block) => child(block),
        Node::Text(text) => text.to_token_stream(),
        Node::RawText(text) => text.to_string_best().to_token_stream(),
        Node::Custom(_) => return None,
    })
}

/// Returns the view of what is in braces. A closure is run again when what it reads changes.
fn child(block: &NodeBlock) -> TokenStream {
    let NodeBlock::ValidBlock(block) = block else { return block.to_token_stream() };
    match &block.stmts[..] {
        [Stmt::Expr(closure @ Expr::Closure(_), None)] => quote! { ::fellestid_lean::live(#closure) },
        [Stmt::Expr(expr, None)] => expr.to_token_stream(),
        _ => block.to_token_stream(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_expands(written: TokenStream, to: TokenStream) {
        let spaceless = |tokens: TokenStream| tokens.to_string().replace(' ', "");
        assert_eq!(spaceless(expanded(written)), spaceless(to));
    }

    #[test]
    fn constants_are_one_list_and_the_rest_is_calls() {
        assert_expands(
            quote! { <p class="small" hidden id=name class:done=is_done>"Hei" {text}</p> },
            quote! { ::fellestid_lean::El::new("p", false, &[("class", "small"), ("hidden", "")]).attr("id", name).class("done", is_done).child("Hei").child(text) },
        );
    }

    #[test]
    fn a_closure_in_braces_is_live() {
        assert_expands(
            quote! { <b>{move || count.get()}</b> },
            quote! { ::fellestid_lean::El::new("b", false, &[]).child(::fellestid_lean::live(move || count.get())) },
        );
    }

    #[test]
    fn events_and_targets_have_the_types_leptos_gives_them() {
        assert_expands(
            quote! { <input on:input:target=typed on:blur=left prop:value={ text } /> },
            quote! { ::fellestid_lean::El::new("input", false, &[]).on_target::<::leptos::html::Input, _>(::leptos::ev::input, typed).on(::leptos::ev::blur, left).prop("value", text) },
        );
    }

    #[test]
    fn drawings_stand_in_their_own_namespace() {
        assert_expands(
            quote! { <svg><path d=path></path></svg> },
            quote! { ::fellestid_lean::El::new("svg", true, &[]).child(::fellestid_lean::El::new("path", true, &[]).attr("d", path)) },
        );
    }

    #[test]
    fn components_are_left_to_leptos_with_what_is_in_them_expanded() {
        assert_expands(
            quote! { <head::Row name=name let:row><b>{row}</b></head::Row> },
            quote! { ::leptos::prelude::view! { <head::Row name=name let:row>{::fellestid_lean::El::new("b", false, &[]).child(row)}</head::Row> } },
        );
    }

    #[test]
    fn what_nobody_has_built_does_not_compile() {
        for written in [quote! { <p use:act=it></p> }, quote! { <p {..all}></p> }, quote! { <Row on:click=act /> }] {
            assert!(expanded(written.clone()).to_string().contains("compile_error"), "{written}");
        }
    }
}

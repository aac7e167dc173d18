//! `view!` with the syntax of Leptos, and a fraction of its code: each element becomes calls to one
//! builder, `crate::kit::El`, rather than a type of its own. Components are Leptos' own.
//!
//! Knows nothing of the interface but the names of the builder's functions.

mod element;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use rstml::node::{Node, NodeBlock};
use syn::{Expr, Stmt};

/// What is written as HTML, as a view.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match rstml::parse2(tokens.into()) {
        Ok(nodes) => views(&nodes),
        Err(error) => error.to_compile_error(),
    }
    .into()
}

/// One view as it is; several as a list.
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

/// What is in braces. A closure is made anew when what it reads changes.
fn child(block: &NodeBlock) -> TokenStream {
    let NodeBlock::ValidBlock(block) = block else { return block.to_token_stream() };
    match &block.stmts[..] {
        [Stmt::Expr(closure @ Expr::Closure(_), None)] => quote! { crate::kit::live(#closure) },
        [Stmt::Expr(expr, None)] => expr.to_token_stream(),
        _ => block.to_token_stream(),
    }
}

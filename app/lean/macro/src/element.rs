//! An element, or a component.

use crate::views;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use rstml::node::{KeyedAttribute, NodeAttribute, NodeElement};
use syn::{Expr, ExprLit, ExprTuple, Ident, Lit, LitStr, Stmt};

/// Elements of SVG; names that HTML has too are taken for HTML's.
const SVG: [&str; 12] =
    ["svg", "g", "path", "circle", "ellipse", "line", "polygon", "polyline", "rect", "text", "tspan", "marker"];

pub fn element(element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let name = element.name().to_string();
    match name.rsplit("::").next().is_some_and(|last| last.starts_with(char::is_uppercase)) {
        true => component(element),
        false => html(&name, element),
    }
}

/// Passes a component on to Leptos, with the views within it as one.
fn component(element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let (name, attributes) = (element.name(), element.attributes());
    for attribute in attributes {
        if let NodeAttribute::Attribute(attribute) = attribute
            && let Some((kind, _)) = attribute.key.to_string().split_once(':')
            && kind != "let"
        {
            return syn::Error::new_spanned(&attribute.key, "a component has properties, and nothing of an element")
                .to_compile_error();
        }
    }
    match element.children() {
        [] => quote! { ::leptos::prelude::view! { <#name #(#attributes)* /> } },
        children => {
            let children = views(children);
            quote! { ::leptos::prelude::view! { <#name #(#attributes)*>{#children}</#name> } }
        }
    }
}

fn html(name: &str, element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let (mut plain, mut calls) = (Vec::new(), Vec::new());
    for attribute in element.attributes() {
        match attribute {
            NodeAttribute::Attribute(attribute) => match literal(attribute) {
                Some(pair) => plain.push(pair),
                None => calls.push(call(name, attribute)),
            },
            NodeAttribute::Block(block) => {
                let error = syn::Error::new_spanned(block, "an attribute has a name here").to_compile_error();
                calls.push(quote! { .attr("", #error) });
            }
        }
    }
    let children = element.children().iter().filter_map(crate::node);
    let is_svg = SVG.contains(&name);
    quote! { ::fellestid_lean::El::new(#name, #is_svg, &[#(#plain),*])#(#calls)*#(.child(#children))* }
}

/// Returns `name="text"`, or a name alone for an attribute without a value; `None` if the value is not constant.
fn literal(attribute: &KeyedAttribute) -> Option<TokenStream> {
    let name = attribute.key.to_string();
    // These two look like attributes and are not.
    if name == "node_ref" || name == "inner_html" {
        return None;
    }
    let text = match attribute.value() {
        None => LitStr::new("", Span::call_site()),
        Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => text.clone(),
        Some(_) => return None,
    };
    (!name.contains(':')).then(|| quote! { (#name, #text) })
}

fn call(tag: &str, attribute: &KeyedAttribute) -> TokenStream {
    let key = attribute.key.to_string();
    let value = attribute.value().map_or_else(|| quote! { true }, bare);
    match &key.split(':').collect::<Vec<_>>()[..] {
        ["node_ref"] => quote! { .node_ref(#value) },
        ["inner_html"] => quote! { .prop("innerHTML", #value) },
        // The form for names that begin with two hyphens.
        ["style"] if let Some(Expr::Tuple(ExprTuple { elems: name_and_value, .. })) = attribute.value() => {
            quote! { .style(#name_and_value) }
        }
        [name] => quote! { .attr(#name, #value) },
        ["class", name] => quote! { .class(#name, #value) },
        ["style", name] => quote! { .style(#name, #value) },
        ["prop", name] => quote! { .prop(#name, #value) },
        ["on", event] => {
            let event = Ident::new(event, Span::call_site());
            quote! { .on(::leptos::ev::#event, #value) }
        }
        ["on", event, "target"] => {
            let (event, tag) = (Ident::new(event, Span::call_site()), type_of(tag));
            quote! { .on_target::<::leptos::html::#tag, _>(::leptos::ev::#event, #value) }
        }
        _ => syn::Error::new_spanned(&attribute.key, "no such kind of attribute here").to_compile_error(),
    }
}

/// Returns the value without the braces that the syntax requires around some values.
fn bare(value: &Expr) -> TokenStream {
    match value {
        Expr::Block(block) if let [Stmt::Expr(inner, None)] = &block.block.stmts[..] => inner.to_token_stream(),
        value => value.to_token_stream(),
    }
}

/// Returns Leptos' type of a tag: `input` is `Input`.
fn type_of(tag: &str) -> Ident {
    let (first, rest) = tag.split_at(1);
    format_ident!("{}{rest}", first.to_uppercase())
}

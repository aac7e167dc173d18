//! `cargo xtask serve`: the built app, as a host would serve it.

use crate::arguments::Arguments;
use crate::build;
use crate::run::dist;
use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::thread;
use xtask::server::{Place, Server};

const PORT: u16 = 8080;

/// `serve`: serves the last build until it is stopped.
///
/// # Errors
///
/// Returns an error if an argument is not understood, or there is no build to serve.
pub fn serve(mut arguments: Arguments) -> Result<(), String> {
    let build = !arguments.flag("--no-build");
    let everybody = arguments.flag("--lan");
    let prefix = arguments.value("--prefix")?.unwrap_or_else(|| "/".to_owned());
    let port = match arguments.value("--port")? {
        None => PORT,
        Some(text) => text.parse().map_err(|_| format!("{text:?} is no port"))?,
    };
    arguments.end()?;

    if build {
        build::build()?;
    } else if !dist().join("index.html").exists() {
        return Err("there is no build in dist/: run cargo xtask build".to_owned());
    }
    let server = Server::open(dist(), Place { port, prefix, everybody })
        .map_err(|error| format!("cannot serve on port {port}: {error}"))?;
    println!("{}", server.url());
    if everybody {
        tell_neighbours(&server);
    }
    loop {
        thread::park();
    }
}

/// Prints the address for other machines. Without https browsers give them neither offline use nor locks: for looking
/// only.
fn tell_neighbours(server: &Server) {
    if let Some(address) = lan_address() {
        println!("http://{address}:{}/ on this network: for looking only, since the app needs https there", server.port());
    }
}

/// Returns the address this machine would send from; nothing is sent.
fn lan_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(10, 255, 255, 255), 9)).ok()?;
    socket.local_addr().ok().map(|address| address.ip())
}

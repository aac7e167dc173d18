// Starts the gallery; the content security policy allows no script in the page itself.
import start from "./gallery.js";

start();

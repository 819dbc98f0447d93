/** The host's page: packs are added without leaving it, and the shelf keeps up with the folder. */
import "./once.js";
import { keepFresh } from "./shelf.js";
import { adding } from "./shelf-add.js";

adding();
keepFresh();

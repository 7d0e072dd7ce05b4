// The classic script: it defines the elements and leaves no name behind on the page.
import './index.js';

import { setTimeout as pause } from 'node:timers/promises';

/** Keys without a character of their own, as WebDriver writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const namedKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = ['left', 'middle', 'right'];

/**
 * The page of a `WebKitDriver` with the names of a puppeteer page, as far as the commands of Web Test Runner use them:
 * `sendKeys`, `sendMouse`, `setViewport` and `selectOption` then mean the same in every engine.
 */
export class WebKitPage {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  keyboard = {
    down: (key) => this.#act('key', [{ type: 'keyDown', value: keyValue(key) }]),
    up: (key) => this.#act('key', [{ type: 'keyUp', value: keyValue(key) }]),
    press: (key) => this.#act('key', press(keyValue(key))),
    type: (text) => this.#act('key', [...text].flatMap(press)),
  };

  mouse = {
    move: (x, y) => this.#act('pointer', [moveTo(x, y)]),
    down: (options) => this.#act('pointer', [mouseButton('pointerDown', options)]),
    up: (options) => this.#act('pointer', [mouseButton('pointerUp', options)]),
    click: (x, y, options) => {
      const click = [moveTo(x, y), mouseButton('pointerDown', options), mouseButton('pointerUp', options)];
      return this.#act('pointer', click);
    },
    reset: () => this.#driver.command('DELETE', 'actions'),
  };

  goto(url) {
    return this.#driver.command('POST', 'url', { url });
  }

  url() {
    return this.#driver.command('GET', 'url');
  }

  /**
   * Gives the page, not the window around it, the size in CSS pixels, and puts the window in the middle of the screen:
   * there lies the pointer, and without a window manager the window below the pointer has the focus.
   */
  async setViewport({ width, height }) {
    const size = await this.#driver.run(
      'return { frame: [outerWidth - innerWidth, outerHeight - innerHeight], screen: [screen.width, screen.height] }',
    );
    const x = Math.max(0, Math.round((size.screen[0] - width) / 2));
    const y = Math.max(0, Math.round((size.screen[1] - height) / 2));
    const outer = { x, y, width: width + size.frame[0], height: height + size.frame[1] };
    await this.#driver.command('POST', 'window/rect', outer);
    await this.#untilSized(width, height);
  }

  /** Chooses the options with these values in a select, as a person would: with the events `input` and `change`. */
  select(selector, ...values) {
    const script = `
      const [selector, values] = arguments;
      const select = document.querySelector(selector);
      for (const option of select.options) option.selected = values.includes(option.value);
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
      return [...select.selectedOptions].map((option) => option.value);`;
    return this.#driver.run(script, selector, values);
  }

  emulateMediaFeatures() {
    throw new Error('WebDriver cannot change media features. Test this in Chromium only');
  }

  /** The window system answers before the page has its new size. */
  async #untilSized(width, height) {
    const end = Date.now() + 5000;
    for (;;) {
      const [innerWidth, innerHeight] = await this.#driver.run('return [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      if (Date.now() > end) throw new Error(`The page is ${innerWidth} × ${innerHeight}, not ${width} × ${height}`);
      await pause(20);
    }
  }

  #act(type, actions) {
    return this.#driver.command('POST', 'actions', { actions: [{ type, id: type, actions }] });
  }
}

function press(value) {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

function moveTo(x, y) {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' };
}

function mouseButton(type, { button = 'left' } = {}) {
  return { type, button: buttons.indexOf(button) };
}

function keyValue(key) {
  const value = namedKeys[key] ?? key;
  if ([...value].length === 1) return value;
  throw new Error(`The key ${key} is not known. Known are single characters and ${Object.keys(namedKeys).join(', ')}`);
}

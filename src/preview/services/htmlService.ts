// The HtmlService: pages for the sidebar and for dialogs, from the project's own .html files.

import type { Environment } from '../sandbox/environment';
import { enumeration, service } from './service';

export class HtmlOutput {
  private title: string | null = null;
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {}

  getContent(): string {
    return this.content;
  }
  setContent(content: string): this {
    this.content = content;
    return this;
  }
  append(content: string): this {
    this.content += content;
    return this;
  }
  getTitle(): string | null {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  getWidth(): number | null {
    return this.width;
  }
  setWidth(width: number): this {
    this.width = width;
    return this;
  }
  getHeight(): number | null {
    return this.height;
  }
  setHeight(height: number): this {
    this.height = height;
    return this;
  }
  setSandboxMode(_mode: string): this {
    return this;
  }
  setXFrameOptionsMode(_mode: string): this {
    return this;
  }
  addMetaTag(_name: string, _content: string): this {
    return this;
  }
}

class HtmlServiceService {
  readonly SandboxMode = enumeration('IFRAME', 'NATIVE', 'EMULATED');
  readonly XFrameOptionsMode = enumeration('DEFAULT', 'ALLOWALL');

  constructor(private readonly environment: Environment) {}

  createHtmlOutput(content = ''): HtmlOutput {
    return service('HtmlOutput', this.environment, new HtmlOutput(content));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    const content = this.environment.html.get(name.replace(/\.html$/, ''));
    if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return this.createHtmlOutput(content);
  }
}

export function htmlService(environment: Environment): HtmlServiceService {
  return service('HtmlService', environment, new HtmlServiceService(environment), true);
}

import type { Fault, ReleaseTexts } from '../../vi/commandLine/release';

const network: ReleaseTexts['network'] = {
  copy: 'These pages ask no machine but the office’s own server: office.js is in the folder cchc. Microsoft supports only the office.js of its own address; where there is internet, or Excel on the web is used, make the release with --office-js microsoft.',
  microsoft:
    'These pages take office.js from appsforoffice.microsoft.com where it can be reached, else the copy in the folder cchc. They ask no other machine.',
};

export const release: ReleaseTexts = {
  urlMissing: '--url is missing: the address where the pages will stand, e.g. https://server/cchc.',
  badUrl: (typed) =>
    `--url is the address of the folder of the pages, e.g. https://server/cchc; not “${typed}”.`,
  badUrlPath: (typed) =>
    `in --url, behind the name of the server, only letters, digits, single / and - _ . ~ or a space within the name of a folder may stand, e.g. https://server/cchc; not “${typed}”.`,
  notHttps: (typed) => `--url must begin with https://, as Excel opens no other page; not “${typed}”.`,
  badShare: (typed) => String.raw`--share is a shared folder, e.g. \\server\add-ins; not “${typed}”.`,
  badOfficeJs: (typed) => `--office-js takes copy or microsoft, not “${typed}”.`,
  badPort: (typed) => `--port is a number from 0 to 65535, not “${typed}”.`,
  portTaken: (port) => `port ${port} is taken; close the other program or choose another by --port.`,
  noInput: (typed) => `this command takes no file; “${typed}” is one too many.`,
  fault: (line, fault) => `manifest.xml${line === null ? '' : `, line ${line}`}: ${faultText(fault)}`,
  notMade: 'No release was created: correct manifest.xml and try again.',
  made: (folder, address, officeJs) =>
    `The release for ${address} is in ${folder}. Its huong-dan-cai-dat.html says how to install it.\n${network[officeJs]}`,
  network,
  iisNote:
    'Settings of IIS for the pages of the PAR index ranking: types of files, how long they are kept. Made with the release.',
  nginxNotes: [
    'Settings of nginx for the pages of the PAR index ranking. Copy them to /etc/nginx/conf.d/cchc.conf,',
    'the folder cchc to /srv/cchc, replace the two lines of the certificate, then: nginx -t && systemctl reload nginx',
  ],
  serves: (url, inExcel) =>
    `Serving at ${url} (Ctrl+C to stop).${inExcel ? ' In Excel: add the manifest.xml of this release as the guide says.' : ''}`,
};

function faultText(fault: Fault): string {
  switch (fault.code) {
    case 'not-xml':
      return `it is no well-formed XML (${fault.detail}).`;
    case 'not-task-pane':
      return 'it is no manifest of a task-pane add-in (OfficeApp, xsi:type="TaskPaneApp").';
    case 'element-missing':
      return `<${fault.parent}> lacks <${fault.element}>.`;
    case 'element-unknown':
      return `<${fault.element}> may not stand in <${fault.parent}>.`;
    case 'element-twice':
      return `<${fault.element}> is in <${fault.parent}> twice.`;
    case 'element-late':
      return `<${fault.element}> must stand before what is above it in <${fault.parent}>.`;
    case 'value-wrong':
      return `<${fault.what}> is “${fault.value}”, allowed: ${fault.allowed}.`;
    case 'attribute-unknown':
      return `<${fault.element}> has no attribute ${fault.attribute}.`;
    case 'resource-elsewhere':
      return `resid="${fault.id}" must stand in <bt:${fault.list}>.`;
    case 'function-missing':
      return `the page of FunctionFile has no function “${fault.name}”.`;
    case 'text-missing':
      return `<${fault.what}> is empty.`;
    case 'text-too-long':
      return `<${fault.what}> has ${fault.length} characters, at most ${fault.most} are allowed.`;
    case 'not-https':
      return `an address must begin with https://: “${fault.url}”.`;
    case 'other-address':
      return `this address is not below that of the pages: “${fault.url}”.`;
    case 'file-missing':
      return `the release has no file for “${fault.url}”.`;
    case 'icon-size':
      return `“${fault.url}” must be a PNG picture of ${fault.pixels} × ${fault.pixels} pixels.`;
    case 'icon-size-missing':
      return `the icon of ${fault.size} × ${fault.size} pixels is missing.`;
    case 'resource-missing':
      return `resid="${fault.id}" is not among the <Resources>.`;
    case 'id-twice':
      return `id="${fault.id}" is there twice.`;
    case 'locale-twice':
      return `Locale="${fault.id}" is there twice.`;
  }
}

/** The words of the embed, a frame in a page of others, and of the dialog that makes it. */
export const embed = {
  embed: {
    open: 'Open in Readout',
    opens: 'Events open in Readout, in a new tab.',
    onDevice: 'A dataset that lies on your device cannot be embedded.',
    onDeviceHelp:
      'A frame in a page of others does not reach what your browser keeps. Put the file on a site, open it here by {{field}} and its address, and embed that.',
    noEvent: 'The address of this frame names no event.',
    noEventHelp: 'Whoever embeds it writes {{field}} and the id of an event into the address.',
    unfit:
      'The address of this frame says {{written}}, which is not known and left out. Known are: {{known}}.',
    title: 'Embed',
    ofEvent: 'Embed this event',
    close: 'Close',
    show: 'What it shows',
    shows: { chart: 'Chart', list: 'List', event: 'Event' },
    extent: 'Taken from this page',
    noFilter: 'no filter',
    filter: 'filter: {{names}}',
    ownDays: 'the days that the dataset shows first',
    days: 'days: {{range}}',
    height: 'Height in pixels',
    grows: 'Adapt the height',
    growsHelp: 'Adds a few lines of script to your page, which listen to this frame alone.',
    unreachable:
      'Others do not reach this page: it is at {{address}}. In the code, put the address of your site in its place.',
    preview: 'As it will look',
    code: 'Code for your page',
    copy: 'Copy the code',
    copied: 'Code copied',
    refused: 'It could not be copied; here it is to copy by hand:',
  },
} as const;

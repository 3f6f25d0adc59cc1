/**
 * Stands in for the parts of Decap that weigh most and that this desk does not use: the map with its projections, the
 * second rich-text editor (which rewrites texts), and the Git hosts that are not offered. In a built site also for what
 * saves on this machine. Decap registers each at its start, so there must be something to register; it is never used.
 */
let count = 0;

const widget = {
  Widget: () => ({ name: `left-out-${++count}`, controlComponent: () => null, previewComponent: () => null }),
};

export default widget;

export class AzureBackend {}
export class AwsCognitoGitHubProxyBackend {}
export class GitGatewayBackend {}
export class BitbucketBackend {}
export class TestBackend {}
export class ProxyBackend {}

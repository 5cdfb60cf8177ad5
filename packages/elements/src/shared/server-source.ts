// Loaded by pages whose data come from a server.
export { httpSource as serverSource } from '@tiendo/sdk';

// Closes the function that the source is put into.
}); globalThis.pwn=1; (function(){
function twoSum(){return [0,1]}

// @ts-nocheck
// Generated from schemas/snapshot by `npm run generate`. Do not edit.
import func85Module from "ajv/dist/runtime/ucs2length.js";
import func27Module from "ajv/dist/runtime/equal.js";
"use strict";
export const release = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Release statement","description":"The signed payload of a release record: an in-toto Statement v1 whose subject is the manifest of the snapshot that the record is about. Carried in a DSSE envelope.","type":"object","required":["_type","subject","predicateType","predicate"],"additionalProperties":false,"properties":{"_type":{"description":"The form of the statement.","const":"https://in-toto.io/Statement/v1"},"subject":{"description":"The manifest of the snapshot that is published, yanked or restored.","type":"array","minItems":1,"maxItems":1,"items":{"type":"object","required":["name","digest"],"additionalProperties":false,"properties":{"name":{"description":"Its key in the store.","type":"string","pattern":"^snapshots/[0-9.]+-[0-9a-f]{16}/manifest\\.json$"},"digest":{"type":"object","required":["sha256"],"additionalProperties":false,"properties":{"sha256":{"$ref":"#/$defs/sha256"}}}}}},"predicateType":{"description":"The form of the predicate.","const":"tag:iraq-russia-claims,2026:release/v1"},"predicate":{"$ref":"#/$defs/release"}},"$defs":{"release":{"title":"Release","description":"What a release record says. Everything that decides what comes next stands in it, so that the newest record alone is enough.","type":"object","required":["dataset","sequence","previous","action","version","date","newest","current","yanked"],"additionalProperties":false,"properties":{"dataset":{"description":"The short name of the dataset.","type":"string","minLength":1},"sequence":{"$ref":"#/$defs/sequence","description":"The number of this record, counted from 1 without gaps."},"previous":{"description":"The SHA-256 of the bytes of the record before; null in the first.","anyOf":[{"$ref":"#/$defs/sha256"},{"type":"null"}]},"action":{"description":"publish: a new version. yank: a version is withdrawn from use; its files stay. restore: a yank is taken back.","enum":["publish","yank","restore"]},"version":{"$ref":"#/$defs/version","description":"The version that this record is about."},"date":{"description":"When the records were committed, or when the operator yanked or restored (RFC 3339, UTC, whole seconds).","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"reason":{"$ref":"#/$defs/reason","description":"Why it was yanked or restored."},"override":{"description":"The word of the person who let a release through that would have been refused.","type":"object","required":["refusals","reason"],"additionalProperties":false,"properties":{"refusals":{"description":"The codes of what was let through.","type":"array","minItems":1,"items":{"type":"string"}},"reason":{"$ref":"#/$defs/reason","description":"Why."}}},"newest":{"$ref":"#/$defs/publication","description":"The snapshot that was published last, yanked or not. The next version and its changes are counted from it."},"current":{"description":"The snapshot that readers of the latest version get: the newest that is not yanked; null where all are.","anyOf":[{"$ref":"#/$defs/publication"},{"type":"null"}]},"yanked":{"description":"Every version that is withdrawn now, in the order of their yanking.","type":"array","items":{"title":"Yank","type":"object","required":["version","sequence","reason"],"additionalProperties":false,"properties":{"version":{"$ref":"#/$defs/version","description":"The version that is withdrawn."},"sequence":{"$ref":"#/$defs/sequence","description":"The number of the record that withdrew it."},"reason":{"$ref":"#/$defs/reason","description":"Why."}}}}}},"publication":{"title":"Publication","description":"A snapshot that was published, and what it was made from.","type":"object","required":["sequence","version","date","snapshot","manifest_sha256","input"],"additionalProperties":false,"properties":{"sequence":{"$ref":"#/$defs/sequence","description":"The number of the record that published it."},"version":{"$ref":"#/$defs/version","description":"Its version."},"date":{"description":"When its records were committed (RFC 3339, UTC).","type":"string"},"snapshot":{"description":"The prefix of its files in the store.","type":"string","pattern":"^snapshots/[0-9.]+-[0-9a-f]{16}/$"},"manifest_sha256":{"$ref":"#/$defs/sha256","description":"The SHA-256 of its manifest."},"input":{"title":"ReleaseInput","description":"What it was made from.","type":"object","required":["order","commit","state","sha256"],"additionalProperties":false,"properties":{"order":{"description":"How many first parents the commit has, itself counted: later data have a higher number.","type":"integer","minimum":0},"commit":{"description":"The git commit of the records.","type":"string","pattern":"^[0-9a-f]{40}$"},"state":{"description":"Whether the records are those of the commit, as in the manifest.","enum":["clean","modified","unchecked"]},"sha256":{"$ref":"#/$defs/sha256","description":"The SHA-256 of the records: of their list in the format of sha256sum, sorted by path."}}}}},"reason":{"description":"One line of at most 1000 characters: a yank stays in every later record, and a record has at most 1 MiB.","type":"string","minLength":1,"pattern":"^[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,1000}$"},"sequence":{"type":"integer","minimum":1,"maximum":9999999999},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"version":{"type":"string","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^snapshots/[0-9.]+-[0-9a-f]{16}/manifest\\.json$", "u");
const schema20 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"title":"Release","description":"What a release record says. Everything that decides what comes next stands in it, so that the newest record alone is enough.","type":"object","required":["dataset","sequence","previous","action","version","date","newest","current","yanked"],"additionalProperties":false,"properties":{"dataset":{"description":"The short name of the dataset.","type":"string","minLength":1},"sequence":{"$ref":"#/$defs/sequence","description":"The number of this record, counted from 1 without gaps."},"previous":{"description":"The SHA-256 of the bytes of the record before; null in the first.","anyOf":[{"$ref":"#/$defs/sha256"},{"type":"null"}]},"action":{"description":"publish: a new version. yank: a version is withdrawn from use; its files stay. restore: a yank is taken back.","enum":["publish","yank","restore"]},"version":{"$ref":"#/$defs/version","description":"The version that this record is about."},"date":{"description":"When the records were committed, or when the operator yanked or restored (RFC 3339, UTC, whole seconds).","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"reason":{"$ref":"#/$defs/reason","description":"Why it was yanked or restored."},"override":{"description":"The word of the person who let a release through that would have been refused.","type":"object","required":["refusals","reason"],"additionalProperties":false,"properties":{"refusals":{"description":"The codes of what was let through.","type":"array","minItems":1,"items":{"type":"string"}},"reason":{"$ref":"#/$defs/reason","description":"Why."}}},"newest":{"$ref":"#/$defs/publication","description":"The snapshot that was published last, yanked or not. The next version and its changes are counted from it."},"current":{"description":"The snapshot that readers of the latest version get: the newest that is not yanked; null where all are.","anyOf":[{"$ref":"#/$defs/publication"},{"type":"null"}]},"yanked":{"description":"Every version that is withdrawn now, in the order of their yanking.","type":"array","items":{"title":"Yank","type":"object","required":["version","sequence","reason"],"additionalProperties":false,"properties":{"version":{"$ref":"#/$defs/version","description":"The version that is withdrawn."},"sequence":{"$ref":"#/$defs/sequence","description":"The number of the record that withdrew it."},"reason":{"$ref":"#/$defs/reason","description":"Why."}}}}}};
const func85 = func85Module.default ?? func85Module;
const schema22 = {"type":"integer","minimum":1,"maximum":9999999999};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9999999999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999},message:"must be <= 9999999999",schema:9999999999,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"};
const pattern5 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"+"\"",schema:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"One line of at most 1000 characters: a yank stays in every later record, and a record has at most 1 MiB.","type":"string","minLength":1,"pattern":"^[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,1000}$"};
const pattern7 = new RegExp("^[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,1000}$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func85(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,1000}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,1000}$"+"\"",schema:"^[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,1000}$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"Publication","description":"A snapshot that was published, and what it was made from.","type":"object","required":["sequence","version","date","snapshot","manifest_sha256","input"],"additionalProperties":false,"properties":{"sequence":{"$ref":"#/$defs/sequence","description":"The number of the record that published it."},"version":{"$ref":"#/$defs/version","description":"Its version."},"date":{"description":"When its records were committed (RFC 3339, UTC).","type":"string"},"snapshot":{"description":"The prefix of its files in the store.","type":"string","pattern":"^snapshots/[0-9.]+-[0-9a-f]{16}/$"},"manifest_sha256":{"$ref":"#/$defs/sha256","description":"The SHA-256 of its manifest."},"input":{"title":"ReleaseInput","description":"What it was made from.","type":"object","required":["order","commit","state","sha256"],"additionalProperties":false,"properties":{"order":{"description":"How many first parents the commit has, itself counted: later data have a higher number.","type":"integer","minimum":0},"commit":{"description":"The git commit of the records.","type":"string","pattern":"^[0-9a-f]{40}$"},"state":{"description":"Whether the records are those of the commit, as in the manifest.","enum":["clean","modified","unchecked"]},"sha256":{"$ref":"#/$defs/sha256","description":"The SHA-256 of the records: of their list in the format of sha256sum, sorted by path."}}}}};
const pattern8 = new RegExp("^snapshots/[0-9.]+-[0-9a-f]{16}/$", "u");
const pattern9 = new RegExp("^[0-9a-f]{40}$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sequence === undefined) || (!(func0.call(data, "sequence")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},message:"must have required property '"+"sequence"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.snapshot === undefined) || (!(func0.call(data, "snapshot")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshot"},message:"must have required property '"+"snapshot"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.manifest_sha256 === undefined) || (!(func0.call(data, "manifest_sha256")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest_sha256"},message:"must have required property '"+"manifest_sha256"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.input === undefined) || (!(func0.call(data, "input")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "sequence") || (key0 === "version")) || (key0 === "date")) || (key0 === "snapshot")) || (key0 === "manifest_sha256")) || (key0 === "input"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sequence !== undefined && func0.call(data, "sequence")){
if(!(validate56(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(!(validate59(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data2 = data.date;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.date.type,parentSchema:schema25.properties.date,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.snapshot !== undefined && func0.call(data, "snapshot")){
let data3 = data.snapshot;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err8 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/pattern",keyword:"pattern",params:{pattern: "^snapshots/[0-9.]+-[0-9a-f]{16}/$"},message:"must match pattern \""+"^snapshots/[0-9.]+-[0-9a-f]{16}/$"+"\"",schema:"^snapshots/[0-9.]+-[0-9a-f]{16}/$",parentSchema:schema25.properties.snapshot,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.snapshot.type,parentSchema:schema25.properties.snapshot,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.manifest_sha256 !== undefined && func0.call(data, "manifest_sha256")){
if(!(validate53(data.manifest_sha256, {instancePath:instancePath+"/manifest_sha256",parentData:data,parentDataProperty:"manifest_sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
let data5 = data.input;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.order === undefined) || (!(func0.call(data5, "order")))){
const err10 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'",schema:schema25.properties.input.required,parentSchema:schema25.properties.input,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data5.commit === undefined) || (!(func0.call(data5, "commit")))){
const err11 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema25.properties.input.required,parentSchema:schema25.properties.input,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data5.state === undefined) || (!(func0.call(data5, "state")))){
const err12 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema25.properties.input.required,parentSchema:schema25.properties.input,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data5.sha256 === undefined) || (!(func0.call(data5, "sha256")))){
const err13 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema25.properties.input.required,parentSchema:schema25.properties.input,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 of Object.keys(data5)){
if(!((((key1 === "order") || (key1 === "commit")) || (key1 === "state")) || (key1 === "sha256"))){
const err14 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.input,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.order !== undefined && func0.call(data5, "order")){
let data6 = data5.order;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/input/order",schemaPath:"#/properties/input/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.input.properties.order.type,parentSchema:schema25.properties.input.properties.order,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/input/order",schemaPath:"#/properties/input/properties/order/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema25.properties.input.properties.order,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data5.commit !== undefined && func0.call(data5, "commit")){
let data7 = data5.commit;
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
const err17 = {instancePath:instancePath+"/input/commit",schemaPath:"#/properties/input/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\"",schema:"^[0-9a-f]{40}$",parentSchema:schema25.properties.input.properties.commit,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/input/commit",schemaPath:"#/properties/input/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.input.properties.commit.type,parentSchema:schema25.properties.input.properties.commit,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.state !== undefined && func0.call(data5, "state")){
let data8 = data5.state;
if(!(((data8 === "clean") || (data8 === "modified")) || (data8 === "unchecked"))){
const err19 = {instancePath:instancePath+"/input/state",schemaPath:"#/properties/input/properties/state/enum",keyword:"enum",params:{allowedValues: schema25.properties.input.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.input.properties.state.enum,parentSchema:schema25.properties.input.properties.state,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.sha256 !== undefined && func0.call(data5, "sha256")){
if(!(validate53(data5.sha256, {instancePath:instancePath+"/input/sha256",parentData:data5,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.input.type,parentSchema:schema25.properties.input,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dataset === undefined) || (!(func0.call(data, "dataset")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.sequence === undefined) || (!(func0.call(data, "sequence")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},message:"must have required property '"+"sequence"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.previous === undefined) || (!(func0.call(data, "previous")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous"},message:"must have required property '"+"previous"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.action === undefined) || (!(func0.call(data, "action")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.newest === undefined) || (!(func0.call(data, "newest")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newest"},message:"must have required property '"+"newest"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.current === undefined) || (!(func0.call(data, "current")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current"},message:"must have required property '"+"current"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.yanked === undefined) || (!(func0.call(data, "yanked")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "yanked"},message:"must have required property '"+"yanked"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema21.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dataset !== undefined && func0.call(data, "dataset")){
let data0 = data.dataset;
if(typeof data0 === "string"){
if(func85(data0) < 1){
const err10 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.dataset,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.dataset.type,parentSchema:schema21.properties.dataset,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sequence !== undefined && func0.call(data, "sequence")){
if(!(validate56(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined && func0.call(data, "previous")){
let data2 = data.previous;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate53(data2, {instancePath:instancePath+"/previous",parentData:data,parentDataProperty:"previous",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data2 !== null){
const err12 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema21.properties.previous.anyOf[1].type,parentSchema:schema21.properties.previous.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err13 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema21.properties.previous.anyOf,parentSchema:schema21.properties.previous,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.action !== undefined && func0.call(data, "action")){
let data3 = data.action;
if(!(((data3 === "publish") || (data3 === "yank")) || (data3 === "restore"))){
const err14 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema21.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.action.enum,parentSchema:schema21.properties.action,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(!(validate59(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data5 = data.date;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err15 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema21.properties.date,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.date.type,parentSchema:schema21.properties.date,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate61(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.override !== undefined && func0.call(data, "override")){
let data7 = data.override;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.refusals === undefined) || (!(func0.call(data7, "refusals")))){
const err17 = {instancePath:instancePath+"/override",schemaPath:"#/properties/override/required",keyword:"required",params:{missingProperty: "refusals"},message:"must have required property '"+"refusals"+"'",schema:schema21.properties.override.required,parentSchema:schema21.properties.override,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data7.reason === undefined) || (!(func0.call(data7, "reason")))){
const err18 = {instancePath:instancePath+"/override",schemaPath:"#/properties/override/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema21.properties.override.required,parentSchema:schema21.properties.override,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!((key1 === "refusals") || (key1 === "reason"))){
const err19 = {instancePath:instancePath+"/override",schemaPath:"#/properties/override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.override,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.refusals !== undefined && func0.call(data7, "refusals")){
let data8 = data7.refusals;
if(Array.isArray(data8)){
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/override/refusals",schemaPath:"#/properties/override/properties/refusals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema21.properties.override.properties.refusals,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/override/refusals/" + i0,schemaPath:"#/properties/override/properties/refusals/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.override.properties.refusals.items.type,parentSchema:schema21.properties.override.properties.refusals.items,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/override/refusals",schemaPath:"#/properties/override/properties/refusals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.override.properties.refusals.type,parentSchema:schema21.properties.override.properties.refusals,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.reason !== undefined && func0.call(data7, "reason")){
if(!(validate61(data7.reason, {instancePath:instancePath+"/override/reason",parentData:data7,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.override.type,parentSchema:schema21.properties.override,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.newest !== undefined && func0.call(data, "newest")){
if(!(validate64(data.newest, {instancePath:instancePath+"/newest",parentData:data,parentDataProperty:"newest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.current !== undefined && func0.call(data, "current")){
let data12 = data.current;
const _errs25 = errors;
let valid5 = false;
const _errs26 = errors;
if(!(validate64(data12, {instancePath:instancePath+"/current",parentData:data,parentDataProperty:"current",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid1 = _errs26 === errors;
valid5 = valid5 || _valid1;
const _errs27 = errors;
if(data12 !== null){
const err24 = {instancePath:instancePath+"/current",schemaPath:"#/properties/current/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema21.properties.current.anyOf[1].type,parentSchema:schema21.properties.current.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err25 = {instancePath:instancePath+"/current",schemaPath:"#/properties/current/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema21.properties.current.anyOf,parentSchema:schema21.properties.current,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.yanked !== undefined && func0.call(data, "yanked")){
let data13 = data.yanked;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.version === undefined) || (!(func0.call(data14, "version")))){
const err26 = {instancePath:instancePath+"/yanked/" + i1,schemaPath:"#/properties/yanked/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema21.properties.yanked.items.required,parentSchema:schema21.properties.yanked.items,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data14.sequence === undefined) || (!(func0.call(data14, "sequence")))){
const err27 = {instancePath:instancePath+"/yanked/" + i1,schemaPath:"#/properties/yanked/items/required",keyword:"required",params:{missingProperty: "sequence"},message:"must have required property '"+"sequence"+"'",schema:schema21.properties.yanked.items.required,parentSchema:schema21.properties.yanked.items,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data14.reason === undefined) || (!(func0.call(data14, "reason")))){
const err28 = {instancePath:instancePath+"/yanked/" + i1,schemaPath:"#/properties/yanked/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema21.properties.yanked.items.required,parentSchema:schema21.properties.yanked.items,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 of Object.keys(data14)){
if(!(((key2 === "version") || (key2 === "sequence")) || (key2 === "reason"))){
const err29 = {instancePath:instancePath+"/yanked/" + i1,schemaPath:"#/properties/yanked/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.yanked.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.version !== undefined && func0.call(data14, "version")){
if(!(validate59(data14.version, {instancePath:instancePath+"/yanked/" + i1+"/version",parentData:data14,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data14.sequence !== undefined && func0.call(data14, "sequence")){
if(!(validate56(data14.sequence, {instancePath:instancePath+"/yanked/" + i1+"/sequence",parentData:data14,parentDataProperty:"sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data14.reason !== undefined && func0.call(data14, "reason")){
if(!(validate61(data14.reason, {instancePath:instancePath+"/yanked/" + i1+"/reason",parentData:data14,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/yanked/" + i1,schemaPath:"#/properties/yanked/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.yanked.items.type,parentSchema:schema21.properties.yanked.items,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/yanked",schemaPath:"#/properties/yanked/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.yanked.type,parentSchema:schema21.properties.yanked,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data._type === undefined) || (!(func0.call(data, "_type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_type"},message:"must have required property '"+"_type"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.subject === undefined) || (!(func0.call(data, "subject")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.predicateType === undefined) || (!(func0.call(data, "predicateType")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicateType"},message:"must have required property '"+"predicateType"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.predicate === undefined) || (!(func0.call(data, "predicate")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicate"},message:"must have required property '"+"predicate"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "_type") || (key0 === "subject")) || (key0 === "predicateType")) || (key0 === "predicate"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data._type !== undefined && func0.call(data, "_type")){
let data0 = data._type;
if("https://in-toto.io/Statement/v1" !== data0){
const err5 = {instancePath:instancePath+"/_type",schemaPath:"#/properties/_type/const",keyword:"const",params:{allowedValue: "https://in-toto.io/Statement/v1"},message:"must be equal to constant",schema:"https://in-toto.io/Statement/v1",parentSchema:schema19.properties._type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
let data1 = data.subject;
if(Array.isArray(data1)){
if(data1.length > 1){
const err6 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items",schema:1,parentSchema:schema19.properties.subject,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.subject,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err8 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema19.properties.subject.items.required,parentSchema:schema19.properties.subject.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data2.digest === undefined) || (!(func0.call(data2, "digest")))){
const err9 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema19.properties.subject.items.required,parentSchema:schema19.properties.subject.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((key1 === "name") || (key1 === "digest"))){
const err10 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.subject.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err11 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^snapshots/[0-9.]+-[0-9a-f]{16}/manifest\\.json$"},message:"must match pattern \""+"^snapshots/[0-9.]+-[0-9a-f]{16}/manifest\\.json$"+"\"",schema:"^snapshots/[0-9.]+-[0-9a-f]{16}/manifest\\.json$",parentSchema:schema19.properties.subject.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.subject.items.properties.name.type,parentSchema:schema19.properties.subject.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.digest !== undefined && func0.call(data2, "digest")){
let data4 = data2.digest;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.sha256 === undefined) || (!(func0.call(data4, "sha256")))){
const err13 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/properties/digest/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema19.properties.subject.items.properties.digest.required,parentSchema:schema19.properties.subject.items.properties.digest,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(key2 === "sha256")){
const err14 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/properties/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.subject.items.properties.digest,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.sha256 !== undefined && func0.call(data4, "sha256")){
if(!(validate53(data4.sha256, {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",parentData:data4,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.subject.items.properties.digest.type,parentSchema:schema19.properties.subject.items.properties.digest,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.subject.items.type,parentSchema:schema19.properties.subject.items,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.subject.type,parentSchema:schema19.properties.subject,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.predicateType !== undefined && func0.call(data, "predicateType")){
let data6 = data.predicateType;
if("tag:iraq-russia-claims,2026:release/v1" !== data6){
const err18 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/const",keyword:"const",params:{allowedValue: "tag:iraq-russia-claims,2026:release/v1"},message:"must be equal to constant",schema:"tag:iraq-russia-claims,2026:release/v1",parentSchema:schema19.properties.predicateType,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.predicate !== undefined && func0.call(data, "predicate")){
if(!(validate55(data.predicate, {instancePath:instancePath+"/predicate",parentData:data,parentDataProperty:"predicate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const manifest = validate75;
const schema26 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Manifest","description":"The list of a snapshot's files with sizes and digests. Written last: a snapshot without it is not complete. The first 16 digits of its own SHA-256 are part of the snapshot's address.","type":"object","required":["schemas","name","version","date","licence","source","since","records","files"],"additionalProperties":false,"properties":{"schemas":{"description":"The versions of the forms in which this snapshot is published.","type":"object","required":["manifest","tables"],"additionalProperties":false,"properties":{"manifest":{"description":"The version of this schema.","const":1},"tables":{"description":"The version of the table schemas as a whole.","const":1}}},"name":{"description":"The short name of the dataset.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"version":{"description":"The version of the dataset (Semantic Versioning 2.0.0, after the versioning recipe of Data Package 2.0).","type":"string","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},"date":{"description":"The time of the commit that the records were taken from (RFC 3339, UTC, whole seconds).","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"licence":{"description":"The SPDX identifier of the licence of the data.","type":"string","minLength":1},"source":{"description":"Where the records were taken from.","type":"object","required":["commit","state"],"additionalProperties":false,"properties":{"commit":{"description":"The git commit.","type":"string","pattern":"^[0-9a-f]{40}$"},"state":{"description":"clean: the records are those of the commit. modified: they were changed after it, so that this snapshot cannot be made again from it. unchecked: it could not be found out which.","enum":["clean","modified","unchecked"]}}},"since":{"description":"The release that changes.csv and changes.json are counted from. Null for the first one, which has no changes.","type":["object","null"],"required":["version","manifest_sha256"],"additionalProperties":false,"properties":{"version":{"description":"Its version.","type":"string","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},"manifest_sha256":{"description":"The SHA-256 of its manifest (FIPS 180-4).","type":"string","pattern":"^[0-9a-f]{64}$"}}},"records":{"description":"How many rows each table has, by its name.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z]+(_[a-z]+)*$"},"additionalProperties":{"type":"integer","minimum":0}},"files":{"description":"Every file of the snapshot but this one, sorted by path.","type":"array","minItems":1,"items":{"$ref":"#/$defs/file"}}},"$defs":{"file":{"type":"object","required":["path","bytes","sha256","media_type"],"additionalProperties":false,"properties":{"path":{"description":"The path within the snapshot.","type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]*$"},"bytes":{"description":"The size of the file. A dataset without claims has none for claims.jsonl.","type":"integer","minimum":0},"sha256":{"description":"The SHA-256 of the file (FIPS 180-4).","type":"string","pattern":"^[0-9a-f]{64}$"},"media_type":{"description":"The media type of the file. Text is in UTF-8.","type":"string","minLength":1},"rows":{"description":"How many rows the table in the file has, without the header, or how many lines of JSON.","type":"integer","minimum":0}}}}};
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern16 = new RegExp("^[a-z]+(_[a-z]+)*$", "u");
const schema27 = {"type":"object","required":["path","bytes","sha256","media_type"],"additionalProperties":false,"properties":{"path":{"description":"The path within the snapshot.","type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]*$"},"bytes":{"description":"The size of the file. A dataset without claims has none for claims.jsonl.","type":"integer","minimum":0},"sha256":{"description":"The SHA-256 of the file (FIPS 180-4).","type":"string","pattern":"^[0-9a-f]{64}$"},"media_type":{"description":"The media type of the file. Text is in UTF-8.","type":"string","minLength":1},"rows":{"description":"How many rows the table in the file has, without the header, or how many lines of JSON.","type":"integer","minimum":0}}};
const pattern17 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9._-]*$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.bytes === undefined) || (!(func0.call(data, "bytes")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.sha256 === undefined) || (!(func0.call(data, "sha256")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.media_type === undefined) || (!(func0.call(data, "media_type")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media_type"},message:"must have required property '"+"media_type"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "path") || (key0 === "bytes")) || (key0 === "sha256")) || (key0 === "media_type")) || (key0 === "rows"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_-][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_-][A-Za-z0-9._-]*$",parentSchema:schema27.properties.path,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.path.type,parentSchema:schema27.properties.path,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.bytes !== undefined && func0.call(data, "bytes")){
let data1 = data.bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.bytes.type,parentSchema:schema27.properties.bytes,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema27.properties.bytes,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema27.properties.sha256,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.sha256.type,parentSchema:schema27.properties.sha256,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.media_type !== undefined && func0.call(data, "media_type")){
let data3 = data.media_type;
if(typeof data3 === "string"){
if(func85(data3) < 1){
const err11 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema27.properties.media_type,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.media_type.type,parentSchema:schema27.properties.media_type,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.rows !== undefined && func0.call(data, "rows")){
let data4 = data.rows;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.rows.type,parentSchema:schema27.properties.rows,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema27.properties.rows,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.schemas === undefined) || (!(func0.call(data, "schemas")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemas"},message:"must have required property '"+"schemas"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.licence === undefined) || (!(func0.call(data, "licence")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "licence"},message:"must have required property '"+"licence"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.since === undefined) || (!(func0.call(data, "since")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.records === undefined) || (!(func0.call(data, "records")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.files === undefined) || (!(func0.call(data, "files")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema26.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schemas !== undefined && func0.call(data, "schemas")){
let data0 = data.schemas;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.manifest === undefined) || (!(func0.call(data0, "manifest")))){
const err10 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/required",keyword:"required",params:{missingProperty: "manifest"},message:"must have required property '"+"manifest"+"'",schema:schema26.properties.schemas.required,parentSchema:schema26.properties.schemas,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data0.tables === undefined) || (!(func0.call(data0, "tables")))){
const err11 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/required",keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'",schema:schema26.properties.schemas.required,parentSchema:schema26.properties.schemas,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "manifest") || (key1 === "tables"))){
const err12 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.schemas,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.manifest !== undefined && func0.call(data0, "manifest")){
let data1 = data0.manifest;
if(1 !== data1){
const err13 = {instancePath:instancePath+"/schemas/manifest",schemaPath:"#/properties/schemas/properties/manifest/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema26.properties.schemas.properties.manifest,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.tables !== undefined && func0.call(data0, "tables")){
let data2 = data0.tables;
if(1 !== data2){
const err14 = {instancePath:instancePath+"/schemas/tables",schemaPath:"#/properties/schemas/properties/tables/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema26.properties.schemas.properties.tables,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.schemas.type,parentSchema:schema26.properties.schemas,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.name.type,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data4 = data.version;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"+"\"",schema:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$",parentSchema:schema26.properties.version,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.version.type,parentSchema:schema26.properties.version,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data5 = data.date;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err20 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema26.properties.date,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.date.type,parentSchema:schema26.properties.date,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.licence !== undefined && func0.call(data, "licence")){
let data6 = data.licence;
if(typeof data6 === "string"){
if(func85(data6) < 1){
const err22 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.licence,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.licence.type,parentSchema:schema26.properties.licence,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data7 = data.source;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.commit === undefined) || (!(func0.call(data7, "commit")))){
const err24 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema26.properties.source.required,parentSchema:schema26.properties.source,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data7.state === undefined) || (!(func0.call(data7, "state")))){
const err25 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema26.properties.source.required,parentSchema:schema26.properties.source,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!((key2 === "commit") || (key2 === "state"))){
const err26 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.source,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.commit !== undefined && func0.call(data7, "commit")){
let data8 = data7.commit;
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
const err27 = {instancePath:instancePath+"/source/commit",schemaPath:"#/properties/source/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\"",schema:"^[0-9a-f]{40}$",parentSchema:schema26.properties.source.properties.commit,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/source/commit",schemaPath:"#/properties/source/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.source.properties.commit.type,parentSchema:schema26.properties.source.properties.commit,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.state !== undefined && func0.call(data7, "state")){
let data9 = data7.state;
if(!(((data9 === "clean") || (data9 === "modified")) || (data9 === "unchecked"))){
const err29 = {instancePath:instancePath+"/source/state",schemaPath:"#/properties/source/properties/state/enum",keyword:"enum",params:{allowedValues: schema26.properties.source.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema26.properties.source.properties.state.enum,parentSchema:schema26.properties.source.properties.state,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.source.type,parentSchema:schema26.properties.source,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.since !== undefined && func0.call(data, "since")){
let data10 = data.since;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err31 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: schema26.properties.since.type},message:"must be object,null",schema:schema26.properties.since.type,parentSchema:schema26.properties.since,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.version === undefined) || (!(func0.call(data10, "version")))){
const err32 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema26.properties.since.required,parentSchema:schema26.properties.since,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data10.manifest_sha256 === undefined) || (!(func0.call(data10, "manifest_sha256")))){
const err33 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/required",keyword:"required",params:{missingProperty: "manifest_sha256"},message:"must have required property '"+"manifest_sha256"+"'",schema:schema26.properties.since.required,parentSchema:schema26.properties.since,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 of Object.keys(data10)){
if(!((key3 === "version") || (key3 === "manifest_sha256"))){
const err34 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.since,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.version !== undefined && func0.call(data10, "version")){
let data11 = data10.version;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err35 = {instancePath:instancePath+"/since/version",schemaPath:"#/properties/since/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"+"\"",schema:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$",parentSchema:schema26.properties.since.properties.version,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/since/version",schemaPath:"#/properties/since/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.since.properties.version.type,parentSchema:schema26.properties.since.properties.version,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.manifest_sha256 !== undefined && func0.call(data10, "manifest_sha256")){
let data12 = data10.manifest_sha256;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err37 = {instancePath:instancePath+"/since/manifest_sha256",schemaPath:"#/properties/since/properties/manifest_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema26.properties.since.properties.manifest_sha256,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/since/manifest_sha256",schemaPath:"#/properties/since/properties/manifest_sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.since.properties.manifest_sha256.type,parentSchema:schema26.properties.since.properties.manifest_sha256,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.records !== undefined && func0.call(data, "records")){
let data13 = data.records;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length < 1){
const err39 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema26.properties.records,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 of Object.keys(data13)){
const _errs30 = errors;
if(typeof key4 === "string"){
if(!pattern16.test(key4)){
const err40 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(_[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(_[a-z]+)*$"+"\"",schema:"^[a-z]+(_[a-z]+)*$",parentSchema:schema26.properties.records.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var valid4 = _errs30 === errors;
if(!valid4){
const err41 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema26.properties.records.propertyNames,parentSchema:schema26.properties.records,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key5 of Object.keys(data13)){
let data14 = data13[key5];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err42 = {instancePath:instancePath+"/records/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/records/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.records.additionalProperties.type,parentSchema:schema26.properties.records.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err43 = {instancePath:instancePath+"/records/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/records/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema26.properties.records.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.records.type,parentSchema:schema26.properties.records,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data15 = data.files;
if(Array.isArray(data15)){
if(data15.length < 1){
const err45 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema26.properties.files,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data15[i0], {instancePath:instancePath+"/files/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.files.type,parentSchema:schema26.properties.files,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const datapackage = validate78;
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Data package","description":"The part of Data Package 2.0 that datapackage.json uses, in the terms of its specification (datapackage.org/standard), and nothing beyond it.","type":"object","required":["$schema","name","title","description","version","created","keywords","contributors","licenses","resources"],"additionalProperties":false,"properties":{"$schema":{"const":"https://datapackage.org/profiles/2.0/datapackage.json"},"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"title":{"type":"string","minLength":1},"description":{"type":"string","minLength":1},"homepage":{"$ref":"#/$defs/address"},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"created":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"keywords":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"contributors":{"type":"array","minItems":1,"items":{"type":"object","required":["title","roles"],"additionalProperties":false,"properties":{"title":{"type":"string","minLength":1},"path":{"$ref":"#/$defs/address"},"roles":{"type":"array","minItems":1,"items":{"type":"string"}}}}},"licenses":{"type":"array","minItems":1,"items":{"type":"object","required":["name","path","title"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[-a-zA-Z0-9._]+$"},"path":{"$ref":"#/$defs/address"},"title":{"type":"string","minLength":1}}}},"resources":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/resource"}}},"$defs":{"address":{"type":"string","pattern":"^https://\\S+$"},"columns":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"resource":{"type":"object","required":["name","type","path","title","description","format","mediatype","encoding","bytes","hash","schema"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[a-z]+(_[a-z]+)*$"},"type":{"const":"table"},"path":{"type":"string","pattern":"^[a-z_]+\\.csv$"},"title":{"type":"string","minLength":1},"description":{"type":"string","minLength":1},"format":{"const":"csv"},"mediatype":{"const":"text/csv"},"encoding":{"const":"utf-8"},"bytes":{"type":"integer","minimum":1},"hash":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"dialect":{"type":"object","required":["lineTerminator"],"additionalProperties":false,"properties":{"lineTerminator":{"const":"\n"}}},"schema":{"$ref":"#/$defs/table"}}},"table":{"type":"object","required":["$schema","fields","missingValues","primaryKey"],"additionalProperties":false,"properties":{"$schema":{"const":"https://datapackage.org/profiles/2.0/tableschema.json"},"fields":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/field"}},"missingValues":{"const":[""]},"primaryKey":{"$ref":"#/$defs/columns"},"uniqueKeys":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/columns"}},"foreignKeys":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/foreign_key"}}}},"field":{"type":"object","required":["name","type","title","description"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[a-z]+[a-z0-9]*(_[a-z0-9]+)*$"},"type":{"enum":["string","integer","boolean","date"]},"title":{"type":"string","minLength":1},"description":{"type":"string","minLength":1},"x-vocabulary":{"type":"string","minLength":1},"x-standard":{"type":"string","minLength":1},"categories":{"type":"array","minItems":1,"items":{"type":"object","required":["value","label"],"additionalProperties":false,"properties":{"value":{"type":"string"},"label":{"type":"string"}}}},"constraints":{"type":"object","additionalProperties":false,"properties":{"required":{"const":true},"pattern":{"type":"string","minLength":1},"minimum":{"type":"integer"},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}}}}}},"foreign_key":{"type":"object","required":["fields","reference"],"additionalProperties":false,"properties":{"fields":{"$ref":"#/$defs/columns"},"reference":{"type":"object","required":["fields"],"additionalProperties":false,"properties":{"resource":{"type":"string","minLength":1},"fields":{"$ref":"#/$defs/columns"}}}}}}};
const pattern21 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern23 = new RegExp("^[-a-zA-Z0-9._]+$", "u");
const schema29 = {"type":"string","pattern":"^https://\\S+$"};
const pattern20 = new RegExp("^https://\\S+$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern20.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"},message:"must match pattern \""+"^https://\\S+$"+"\"",schema:"^https://\\S+$",parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","required":["name","type","path","title","description","format","mediatype","encoding","bytes","hash","schema"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[a-z]+(_[a-z]+)*$"},"type":{"const":"table"},"path":{"type":"string","pattern":"^[a-z_]+\\.csv$"},"title":{"type":"string","minLength":1},"description":{"type":"string","minLength":1},"format":{"const":"csv"},"mediatype":{"const":"text/csv"},"encoding":{"const":"utf-8"},"bytes":{"type":"integer","minimum":1},"hash":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"dialect":{"type":"object","required":["lineTerminator"],"additionalProperties":false,"properties":{"lineTerminator":{"const":"\n"}}},"schema":{"$ref":"#/$defs/table"}}};
const pattern25 = new RegExp("^[a-z_]+\\.csv$", "u");
const pattern26 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema31 = {"type":"object","required":["$schema","fields","missingValues","primaryKey"],"additionalProperties":false,"properties":{"$schema":{"const":"https://datapackage.org/profiles/2.0/tableschema.json"},"fields":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/field"}},"missingValues":{"const":[""]},"primaryKey":{"$ref":"#/$defs/columns"},"uniqueKeys":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/columns"}},"foreignKeys":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/foreign_key"}}}};
const func27 = func27Module.default ?? func27Module;
const schema32 = {"type":"object","required":["name","type","title","description"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[a-z]+[a-z0-9]*(_[a-z0-9]+)*$"},"type":{"enum":["string","integer","boolean","date"]},"title":{"type":"string","minLength":1},"description":{"type":"string","minLength":1},"x-vocabulary":{"type":"string","minLength":1},"x-standard":{"type":"string","minLength":1},"categories":{"type":"array","minItems":1,"items":{"type":"object","required":["value","label"],"additionalProperties":false,"properties":{"value":{"type":"string"},"label":{"type":"string"}}}},"constraints":{"type":"object","additionalProperties":false,"properties":{"required":{"const":true},"pattern":{"type":"string","minLength":1},"minimum":{"type":"integer"},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}}}}}};
const pattern27 = new RegExp("^[a-z]+[a-z0-9]*(_[a-z0-9]+)*$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "name") || (key0 === "type")) || (key0 === "title")) || (key0 === "description")) || (key0 === "x-vocabulary")) || (key0 === "x-standard")) || (key0 === "categories")) || (key0 === "constraints"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern27.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]+[a-z0-9]*(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z]+[a-z0-9]*(_[a-z0-9]+)*$"+"\"",schema:"^[a-z]+[a-z0-9]*(_[a-z0-9]+)*$",parentSchema:schema32.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
if(!((((data1 === "string") || (data1 === "integer")) || (data1 === "boolean")) || (data1 === "date"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.type.enum,parentSchema:schema32.properties.type,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func85(data2) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.title,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.title.type,parentSchema:schema32.properties.title,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 === "string"){
if(func85(data3) < 1){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.description,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.description.type,parentSchema:schema32.properties.description,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["x-vocabulary"] !== undefined && func0.call(data, "x-vocabulary")){
let data4 = data["x-vocabulary"];
if(typeof data4 === "string"){
if(func85(data4) < 1){
const err12 = {instancePath:instancePath+"/x-vocabulary",schemaPath:"#/properties/x-vocabulary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties["x-vocabulary"],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/x-vocabulary",schemaPath:"#/properties/x-vocabulary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties["x-vocabulary"].type,parentSchema:schema32.properties["x-vocabulary"],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["x-standard"] !== undefined && func0.call(data, "x-standard")){
let data5 = data["x-standard"];
if(typeof data5 === "string"){
if(func85(data5) < 1){
const err14 = {instancePath:instancePath+"/x-standard",schemaPath:"#/properties/x-standard/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties["x-standard"],data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/x-standard",schemaPath:"#/properties/x-standard/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties["x-standard"].type,parentSchema:schema32.properties["x-standard"],data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.categories !== undefined && func0.call(data, "categories")){
let data6 = data.categories;
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.categories,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.value === undefined) || (!(func0.call(data7, "value")))){
const err17 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema32.properties.categories.items.required,parentSchema:schema32.properties.categories.items,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data7.label === undefined) || (!(func0.call(data7, "label")))){
const err18 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema32.properties.categories.items.required,parentSchema:schema32.properties.categories.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!((key1 === "value") || (key1 === "label"))){
const err19 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.categories.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.value !== undefined && func0.call(data7, "value")){
let data8 = data7.value;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/categories/" + i0+"/value",schemaPath:"#/properties/categories/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.categories.items.properties.value.type,parentSchema:schema32.properties.categories.items.properties.value,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.label !== undefined && func0.call(data7, "label")){
let data9 = data7.label;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/categories/" + i0+"/label",schemaPath:"#/properties/categories/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.categories.items.properties.label.type,parentSchema:schema32.properties.categories.items.properties.label,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.categories.items.type,parentSchema:schema32.properties.categories.items,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.categories.type,parentSchema:schema32.properties.categories,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.constraints !== undefined && func0.call(data, "constraints")){
let data10 = data.constraints;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 of Object.keys(data10)){
if(!((((key2 === "required") || (key2 === "pattern")) || (key2 === "minimum")) || (key2 === "enum"))){
const err24 = {instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.constraints,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.required !== undefined && func0.call(data10, "required")){
let data11 = data10.required;
if(true !== data11){
const err25 = {instancePath:instancePath+"/constraints/required",schemaPath:"#/properties/constraints/properties/required/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema32.properties.constraints.properties.required,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.pattern !== undefined && func0.call(data10, "pattern")){
let data12 = data10.pattern;
if(typeof data12 === "string"){
if(func85(data12) < 1){
const err26 = {instancePath:instancePath+"/constraints/pattern",schemaPath:"#/properties/constraints/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.constraints.properties.pattern,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/constraints/pattern",schemaPath:"#/properties/constraints/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.constraints.properties.pattern.type,parentSchema:schema32.properties.constraints.properties.pattern,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.minimum !== undefined && func0.call(data10, "minimum")){
let data13 = data10.minimum;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err28 = {instancePath:instancePath+"/constraints/minimum",schemaPath:"#/properties/constraints/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.constraints.properties.minimum.type,parentSchema:schema32.properties.constraints.properties.minimum,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.enum !== undefined && func0.call(data10, "enum")){
let data14 = data10.enum;
if(Array.isArray(data14)){
if(data14.length < 1){
const err29 = {instancePath:instancePath+"/constraints/enum",schemaPath:"#/properties/constraints/properties/enum/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.constraints.properties.enum,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 !== "string"){
const err30 = {instancePath:instancePath+"/constraints/enum/" + i1,schemaPath:"#/properties/constraints/properties/enum/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.constraints.properties.enum.items.type,parentSchema:schema32.properties.constraints.properties.enum.items,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
let i2 = data14.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data14[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err31 = {instancePath:instancePath+"/constraints/enum",schemaPath:"#/properties/constraints/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema32.properties.constraints.properties.enum,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err32 = {instancePath:instancePath+"/constraints/enum",schemaPath:"#/properties/constraints/properties/enum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.constraints.properties.enum.type,parentSchema:schema32.properties.constraints.properties.enum,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.constraints.type,parentSchema:schema32.properties.constraints,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func85(data0) < 1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.items.type,parentSchema:schema33.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","required":["fields","reference"],"additionalProperties":false,"properties":{"fields":{"$ref":"#/$defs/columns"},"reference":{"type":"object","required":["fields"],"additionalProperties":false,"properties":{"resource":{"type":"string","minLength":1},"fields":{"$ref":"#/$defs/columns"}}}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fields === undefined) || (!(func0.call(data, "fields")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reference === undefined) || (!(func0.call(data, "reference")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "fields") || (key0 === "reference"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
if(!(validate87(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.reference !== undefined && func0.call(data, "reference")){
let data1 = data.reference;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.fields === undefined) || (!(func0.call(data1, "fields")))){
const err3 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema34.properties.reference.required,parentSchema:schema34.properties.reference,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((key1 === "resource") || (key1 === "fields"))){
const err4 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.reference,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.resource !== undefined && func0.call(data1, "resource")){
let data2 = data1.resource;
if(typeof data2 === "string"){
if(func85(data2) < 1){
const err5 = {instancePath:instancePath+"/reference/resource",schemaPath:"#/properties/reference/properties/resource/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.reference.properties.resource,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/reference/resource",schemaPath:"#/properties/reference/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.reference.properties.resource.type,parentSchema:schema34.properties.reference.properties.resource,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.fields !== undefined && func0.call(data1, "fields")){
if(!(validate87(data1.fields, {instancePath:instancePath+"/reference/fields",parentData:data1,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.reference.type,parentSchema:schema34.properties.reference,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.fields === undefined) || (!(func0.call(data, "fields")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.missingValues === undefined) || (!(func0.call(data, "missingValues")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missingValues"},message:"must have required property '"+"missingValues"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.primaryKey === undefined) || (!(func0.call(data, "primaryKey")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "primaryKey"},message:"must have required property '"+"primaryKey"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "fields")) || (key0 === "missingValues")) || (key0 === "primaryKey")) || (key0 === "uniqueKeys")) || (key0 === "foreignKeys"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if("https://datapackage.org/profiles/2.0/tableschema.json" !== data0){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "https://datapackage.org/profiles/2.0/tableschema.json"},message:"must be equal to constant",schema:"https://datapackage.org/profiles/2.0/tableschema.json",parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data1 = data.fields;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85(data1[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.fields.type,parentSchema:schema31.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.missingValues !== undefined && func0.call(data, "missingValues")){
let data3 = data.missingValues;
if(!func27(data3, schema31.properties.missingValues.const)){
const err8 = {instancePath:instancePath+"/missingValues",schemaPath:"#/properties/missingValues/const",keyword:"const",params:{allowedValue: schema31.properties.missingValues.const},message:"must be equal to constant",schema:schema31.properties.missingValues.const,parentSchema:schema31.properties.missingValues,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.primaryKey !== undefined && func0.call(data, "primaryKey")){
if(!(validate87(data.primaryKey, {instancePath:instancePath+"/primaryKey",parentData:data,parentDataProperty:"primaryKey",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.uniqueKeys !== undefined && func0.call(data, "uniqueKeys")){
let data5 = data.uniqueKeys;
if(Array.isArray(data5)){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/uniqueKeys",schemaPath:"#/properties/uniqueKeys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.uniqueKeys,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate87(data5[i1], {instancePath:instancePath+"/uniqueKeys/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/uniqueKeys",schemaPath:"#/properties/uniqueKeys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.uniqueKeys.type,parentSchema:schema31.properties.uniqueKeys,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.foreignKeys !== undefined && func0.call(data, "foreignKeys")){
let data7 = data.foreignKeys;
if(Array.isArray(data7)){
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/foreignKeys",schemaPath:"#/properties/foreignKeys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.foreignKeys,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate90(data7[i2], {instancePath:instancePath+"/foreignKeys/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.foreignKeys.type,parentSchema:schema31.properties.foreignKeys,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.format === undefined) || (!(func0.call(data, "format")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.mediatype === undefined) || (!(func0.call(data, "mediatype")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediatype"},message:"must have required property '"+"mediatype"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.encoding === undefined) || (!(func0.call(data, "encoding")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encoding"},message:"must have required property '"+"encoding"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.bytes === undefined) || (!(func0.call(data, "bytes")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.hash === undefined) || (!(func0.call(data, "hash")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.schema === undefined) || (!(func0.call(data, "schema")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema30.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(_[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(_[a-z]+)*$"+"\"",schema:"^[a-z]+(_[a-z]+)*$",parentSchema:schema30.properties.name,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.name.type,parentSchema:schema30.properties.name,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
if("table" !== data1){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "table"},message:"must be equal to constant",schema:"table",parentSchema:schema30.properties.type,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data2 = data.path;
if(typeof data2 === "string"){
if(!pattern25.test(data2)){
const err15 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+\\.csv$"},message:"must match pattern \""+"^[a-z_]+\\.csv$"+"\"",schema:"^[a-z_]+\\.csv$",parentSchema:schema30.properties.path,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.path.type,parentSchema:schema30.properties.path,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func85(data3) < 1){
const err17 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.title,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.title.type,parentSchema:schema30.properties.title,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
if(typeof data4 === "string"){
if(func85(data4) < 1){
const err19 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.description,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.description.type,parentSchema:schema30.properties.description,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data5 = data.format;
if("csv" !== data5){
const err21 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "csv"},message:"must be equal to constant",schema:"csv",parentSchema:schema30.properties.format,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.mediatype !== undefined && func0.call(data, "mediatype")){
let data6 = data.mediatype;
if("text/csv" !== data6){
const err22 = {instancePath:instancePath+"/mediatype",schemaPath:"#/properties/mediatype/const",keyword:"const",params:{allowedValue: "text/csv"},message:"must be equal to constant",schema:"text/csv",parentSchema:schema30.properties.mediatype,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data7 = data.encoding;
if("utf-8" !== data7){
const err23 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/const",keyword:"const",params:{allowedValue: "utf-8"},message:"must be equal to constant",schema:"utf-8",parentSchema:schema30.properties.encoding,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.bytes !== undefined && func0.call(data, "bytes")){
let data8 = data.bytes;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.bytes.type,parentSchema:schema30.properties.bytes,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.bytes,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.hash !== undefined && func0.call(data, "hash")){
let data9 = data.hash;
if(typeof data9 === "string"){
if(!pattern26.test(data9)){
const err26 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema30.properties.hash,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.hash.type,parentSchema:schema30.properties.hash,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.dialect !== undefined && func0.call(data, "dialect")){
let data10 = data.dialect;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.lineTerminator === undefined) || (!(func0.call(data10, "lineTerminator")))){
const err28 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/required",keyword:"required",params:{missingProperty: "lineTerminator"},message:"must have required property '"+"lineTerminator"+"'",schema:schema30.properties.dialect.required,parentSchema:schema30.properties.dialect,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 of Object.keys(data10)){
if(!(key1 === "lineTerminator")){
const err29 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.dialect,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.lineTerminator !== undefined && func0.call(data10, "lineTerminator")){
let data11 = data10.lineTerminator;
if("\n" !== data11){
const err30 = {instancePath:instancePath+"/dialect/lineTerminator",schemaPath:"#/properties/dialect/properties/lineTerminator/const",keyword:"const",params:{allowedValue: "\n"},message:"must be equal to constant",schema:"\n",parentSchema:schema30.properties.dialect.properties.lineTerminator,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.dialect.type,parentSchema:schema30.properties.dialect,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.schema !== undefined && func0.call(data, "schema")){
if(!(validate84(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.created === undefined) || (!(func0.call(data, "created")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.keywords === undefined) || (!(func0.call(data, "keywords")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keywords"},message:"must have required property '"+"keywords"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.contributors === undefined) || (!(func0.call(data, "contributors")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contributors"},message:"must have required property '"+"contributors"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.licenses === undefined) || (!(func0.call(data, "licenses")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "licenses"},message:"must have required property '"+"licenses"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.resources === undefined) || (!(func0.call(data, "resources")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema28.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if("https://datapackage.org/profiles/2.0/datapackage.json" !== data0){
const err11 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "https://datapackage.org/profiles/2.0/datapackage.json"},message:"must be equal to constant",schema:"https://datapackage.org/profiles/2.0/datapackage.json",parentSchema:schema28.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema28.properties.name,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.name.type,parentSchema:schema28.properties.name,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func85(data2) < 1){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.title,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.title.type,parentSchema:schema28.properties.title,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 === "string"){
if(func85(data3) < 1){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.description,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.description.type,parentSchema:schema28.properties.description,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.homepage !== undefined && func0.call(data, "homepage")){
if(!(validate79(data.homepage, {instancePath:instancePath+"/homepage",parentData:data,parentDataProperty:"homepage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern21.test(data5)){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\"",schema:"^[0-9]+\\.[0-9]+\\.[0-9]+$",parentSchema:schema28.properties.version,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.version.type,parentSchema:schema28.properties.version,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
let data6 = data.created;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err20 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema28.properties.created,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.created.type,parentSchema:schema28.properties.created,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data7 = data.keywords;
if(Array.isArray(data7)){
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.keywords,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func85(data8) < 1){
const err23 = {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.keywords.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.keywords.items.type,parentSchema:schema28.properties.keywords.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.keywords.type,parentSchema:schema28.properties.keywords,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.contributors !== undefined && func0.call(data, "contributors")){
let data9 = data.contributors;
if(Array.isArray(data9)){
if(data9.length < 1){
const err26 = {instancePath:instancePath+"/contributors",schemaPath:"#/properties/contributors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.contributors,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.title === undefined) || (!(func0.call(data10, "title")))){
const err27 = {instancePath:instancePath+"/contributors/" + i1,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema28.properties.contributors.items.required,parentSchema:schema28.properties.contributors.items,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data10.roles === undefined) || (!(func0.call(data10, "roles")))){
const err28 = {instancePath:instancePath+"/contributors/" + i1,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema28.properties.contributors.items.required,parentSchema:schema28.properties.contributors.items,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 of Object.keys(data10)){
if(!(((key1 === "title") || (key1 === "path")) || (key1 === "roles"))){
const err29 = {instancePath:instancePath+"/contributors/" + i1,schemaPath:"#/properties/contributors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema28.properties.contributors.items,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.title !== undefined && func0.call(data10, "title")){
let data11 = data10.title;
if(typeof data11 === "string"){
if(func85(data11) < 1){
const err30 = {instancePath:instancePath+"/contributors/" + i1+"/title",schemaPath:"#/properties/contributors/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.contributors.items.properties.title,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/contributors/" + i1+"/title",schemaPath:"#/properties/contributors/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.contributors.items.properties.title.type,parentSchema:schema28.properties.contributors.items.properties.title,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.path !== undefined && func0.call(data10, "path")){
if(!(validate79(data10.path, {instancePath:instancePath+"/contributors/" + i1+"/path",parentData:data10,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data10.roles !== undefined && func0.call(data10, "roles")){
let data13 = data10.roles;
if(Array.isArray(data13)){
if(data13.length < 1){
const err32 = {instancePath:instancePath+"/contributors/" + i1+"/roles",schemaPath:"#/properties/contributors/items/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.contributors.items.properties.roles,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err33 = {instancePath:instancePath+"/contributors/" + i1+"/roles/" + i2,schemaPath:"#/properties/contributors/items/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.contributors.items.properties.roles.items.type,parentSchema:schema28.properties.contributors.items.properties.roles.items,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/contributors/" + i1+"/roles",schemaPath:"#/properties/contributors/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.contributors.items.properties.roles.type,parentSchema:schema28.properties.contributors.items.properties.roles,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/contributors/" + i1,schemaPath:"#/properties/contributors/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.properties.contributors.items.type,parentSchema:schema28.properties.contributors.items,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/contributors",schemaPath:"#/properties/contributors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.contributors.type,parentSchema:schema28.properties.contributors,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.licenses !== undefined && func0.call(data, "licenses")){
let data15 = data.licenses;
if(Array.isArray(data15)){
if(data15.length < 1){
const err37 = {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.licenses,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.name === undefined) || (!(func0.call(data16, "name")))){
const err38 = {instancePath:instancePath+"/licenses/" + i3,schemaPath:"#/properties/licenses/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema28.properties.licenses.items.required,parentSchema:schema28.properties.licenses.items,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data16.path === undefined) || (!(func0.call(data16, "path")))){
const err39 = {instancePath:instancePath+"/licenses/" + i3,schemaPath:"#/properties/licenses/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema28.properties.licenses.items.required,parentSchema:schema28.properties.licenses.items,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data16.title === undefined) || (!(func0.call(data16, "title")))){
const err40 = {instancePath:instancePath+"/licenses/" + i3,schemaPath:"#/properties/licenses/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema28.properties.licenses.items.required,parentSchema:schema28.properties.licenses.items,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 of Object.keys(data16)){
if(!(((key2 === "name") || (key2 === "path")) || (key2 === "title"))){
const err41 = {instancePath:instancePath+"/licenses/" + i3,schemaPath:"#/properties/licenses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema28.properties.licenses.items,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.name !== undefined && func0.call(data16, "name")){
let data17 = data16.name;
if(typeof data17 === "string"){
if(!pattern23.test(data17)){
const err42 = {instancePath:instancePath+"/licenses/" + i3+"/name",schemaPath:"#/properties/licenses/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[-a-zA-Z0-9._]+$"},message:"must match pattern \""+"^[-a-zA-Z0-9._]+$"+"\"",schema:"^[-a-zA-Z0-9._]+$",parentSchema:schema28.properties.licenses.items.properties.name,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/licenses/" + i3+"/name",schemaPath:"#/properties/licenses/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.licenses.items.properties.name.type,parentSchema:schema28.properties.licenses.items.properties.name,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.path !== undefined && func0.call(data16, "path")){
if(!(validate79(data16.path, {instancePath:instancePath+"/licenses/" + i3+"/path",parentData:data16,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data16.title !== undefined && func0.call(data16, "title")){
let data19 = data16.title;
if(typeof data19 === "string"){
if(func85(data19) < 1){
const err44 = {instancePath:instancePath+"/licenses/" + i3+"/title",schemaPath:"#/properties/licenses/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.licenses.items.properties.title,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/licenses/" + i3+"/title",schemaPath:"#/properties/licenses/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.licenses.items.properties.title.type,parentSchema:schema28.properties.licenses.items.properties.title,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/licenses/" + i3,schemaPath:"#/properties/licenses/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.properties.licenses.items.type,parentSchema:schema28.properties.licenses.items,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.licenses.type,parentSchema:schema28.properties.licenses,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.resources !== undefined && func0.call(data, "resources")){
let data20 = data.resources;
if(Array.isArray(data20)){
if(data20.length < 1){
const err48 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.resources,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate83(data20[i4], {instancePath:instancePath+"/resources/" + i4,parentData:data20,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.resources.type,parentSchema:schema28.properties.resources,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


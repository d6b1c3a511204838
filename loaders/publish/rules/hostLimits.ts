import {type Fault, type SiteRule, someOf} from "../site.ts";

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Size, number of files and largest file against those that the host takes. */
export const limits: SiteRule = {
  name: "limits",
  run: ({files, host}) => {
    const faults: Fault[] = [];
    const total = [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
    if (host.siteBytes !== null && total > host.siteBytes)
      faults.push({
        severity: "error",
        zh: `全站 ${megabytes(total)}，超过 ${host.zh} 的 ${megabytes(host.siteBytes)}。用 FAZHI_DATA 把数据放到对象存储，或换一个主机。`,
        en: `The site has ${megabytes(total)}, ${host.en} takes ${megabytes(host.siteBytes)}. Put the data into an object store (FAZHI_DATA), or take another host.`
      });
    if (host.files !== null && files.size > host.files)
      faults.push({
        severity: "error",
        zh: `共 ${files.size} 个文件，超过 ${host.zh} 的 ${host.files} 个。换一个主机，或自建服务器。`,
        en: `The site has ${files.size} files, ${host.en} takes ${host.files}. Take another host, or a server of your own.`
      });
    const most = host.fileBytes;
    const large = most === null ? [] : [...files].filter(([, bytes]) => bytes > most).map(([path]) => path);
    if (large.length)
      faults.push({
        severity: "error",
        zh: `${large.length} 个文件超过 ${host.zh} 每个文件 ${megabytes(most!)} 的上限：${someOf(large)}。不要用 FAZHI_CSV 构建，或用 FAZHI_DATA 把数据放到对象存储。`,
        en: `${large.length} files are larger than the ${megabytes(most!)} that ${host.en} takes: ${someOf(large)}. Build without FAZHI_CSV, or put the data into an object store (FAZHI_DATA).`
      });
    return faults;
  }
};

/** The page's style: light and dark, and print. Colours of states never stand alone; their names are beside them. */
export const STYLE = `
:root{color-scheme:light dark;--line:#8886;--soft:#8882;--ink:#222;--red:#d33;--green:#3a3;--blue:#38d;--amber:#c80}
@media (prefers-color-scheme:dark){:root{--ink:#ddd}}
body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}
h1{line-height:1.2;margin-bottom:.2rem}h2{margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}h3{margin:1.2rem 0 .3rem}
.grade{font-weight:600;margin:.2rem 0 1rem}.summary{font-size:1.08em}.summary a{color:inherit;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:.2em}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th[scope=row]{width:24%}td:nth-child(2){width:26%}
.state{font-size:.75em;border:1px solid var(--line);border-radius:1em;padding:.05em .6em;font-weight:400}
.state.contested{background:#d332}.state.agreed,.state.compatible{background:#3a32}.state.revised{background:#38d2}.state.single-source{background:#c802}
small,.source,.note{opacity:.8;font-size:.85em}.note{margin:.1rem 0 .4rem}q{font-style:italic}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--soft);padding:1rem;border-radius:.5rem;font:inherit}
mark{background:#fd08;color:inherit}:target{outline:2px solid #f80}
figure{margin:1rem 0;overflow-x:auto}.figure{max-width:100%;height:auto;font:13px system-ui,sans-serif}.figure text{fill:var(--ink)}
.figure .small{font-size:11.5px}.figure .strong{font-weight:600}.axis,.thin,.outline,.frame{stroke:#888;fill:none}.thin{stroke-width:.5}.outline{stroke-width:.8}
.happening{fill:var(--red)}.report{fill:var(--blue)}.revision{fill:var(--amber)}
.cell{fill:#8883}.cell.contested{fill:#d333}.cell.agreed,.cell.compatible{fill:#3a33}.cell.revised{fill:#38d3}.cell.single-source{fill:#c803}
@media print{body{margin:0;max-width:none;font-size:11pt}section,tr,figure{break-inside:avoid}a{color:inherit}article{break-after:page}}`;

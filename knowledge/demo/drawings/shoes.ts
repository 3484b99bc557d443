import { at, C, type Drawing, each, gum, ink, L, P, type Paint, R, row, soft, white } from './paint.ts'

/** Two of a kind: the further one a little darker, higher and smaller. */
const pair = (draw: (p: Paint) => string, p: Paint): string =>
  at(draw({ ...p, base: p.dark, light: p.base, dark: p.deep, pale: p.light }), -52, -44, 0.9) +
  at(draw(p), 22, 14, 0.94)

const laces = (p: Paint, points: [number, number][], length = 46) =>
  each(
    points,
    ([x, y]) =>
      L(`M${x} ${y} l${-length} ${length * 0.12}`, p.pale, 8) + C(x - length - 6, y + length * 0.12, 5, p.deep),
  )

const boot = (p: Paint) =>
  P(
    'M140 172 Q138 150 160 150 H270 Q290 150 292 170 L302 262 Q306 290 334 300 L430 330 Q492 350 494 412 V430 H128 Q124 380 138 318 Q148 260 140 172Z',
    p.base,
  ) +
  P('M414 430 Q408 358 440 334 Q492 350 494 412 V430Z', p.dark) +
  P('M128 430 Q124 380 138 318 Q204 330 208 430Z', p.dark) +
  R(130, 138, 170, 44, 20, p.deep) +
  P('M196 186 H250 L262 270 Q270 310 330 330 L412 360 Q350 372 300 350 Q220 318 206 250Z', p.light, 'opacity="0.55"') +
  laces(p, [
    [290, 204],
    [296, 240],
    [306, 278],
    [340, 304],
    [380, 318],
  ]) +
  P('M120 424 H504 V444 Q504 462 488 462 H134 Q118 462 118 444Z', ink) +
  each(row(132, 42, 9), x => R(x, 452, 28, 24, 4, ink)) +
  R(122, 424, 380, 12, 6, soft)

const runner = (p: Paint, trail = false) =>
  P(
    'M96 300 Q92 262 120 258 Q150 262 168 286 Q200 318 252 292 L306 236 Q324 220 340 238 L400 300 Q460 324 500 350 Q524 370 518 412 H96 Q84 360 96 300Z',
    p.base,
  ) +
  P('M96 300 Q92 262 120 258 Q150 262 168 286 Q188 306 214 306 Q200 370 214 412 H96 Q84 360 96 300Z', p.dark) +
  P('M430 412 Q424 346 462 328 Q482 338 500 350 Q524 370 518 412Z', p.dark) +
  P(
    'M214 404 Q250 322 330 292 L348 314 Q280 340 250 404Z M268 404 Q300 346 362 322 L378 340 Q324 360 304 404Z',
    p.pale,
  ) +
  laces(
    p,
    [
      [338, 250],
      [360, 272],
      [384, 294],
      [408, 314],
    ],
    40,
  ) +
  P('M82 398 Q160 412 250 400 Q380 388 524 398 Q536 420 518 438 Q500 452 470 452 H120 Q76 452 82 398Z', white) +
  P('M84 424 Q300 442 530 416 Q530 430 518 438 Q500 452 470 452 H120 Q88 452 84 424Z', trail ? ink : p.light) +
  (trail ? each(row(112, 44, 9), x => P(`M${x} 446 h30 l-5 20 h-20Z`, ink)) : '')

const sneaker = (p: Paint) =>
  P(
    'M104 296 Q104 252 134 250 Q164 252 184 282 Q214 304 256 282 L318 234 Q334 222 350 240 L392 292 Q480 318 504 346 Q520 368 516 416 H104Z',
    p.base,
  ) +
  P('M104 296 Q104 252 134 250 Q154 252 170 266 L186 416 H104Z', p.dark) +
  P('M412 416 Q404 346 438 312 Q490 328 504 346 Q520 368 516 416Z', p.light) +
  L('M186 300 Q250 330 300 416 M330 280 Q310 350 318 410', p.line, 4) +
  laces(
    p,
    [
      [350, 254],
      [372, 278],
      [396, 300],
    ],
    44,
  ) +
  R(94, 404, 430, 46, 18, white) +
  R(94, 432, 430, 18, 9, gum) +
  L('M112 418 H506', gum, 3)

const chelsea = (p: Paint, heel = 0) =>
  P(
    `M152 152 H282 Q288 152 288 160 L292 262 Q298 296 336 308 L436 342 Q494 362 496 424 V438 H148 Q140 400 148 340Z`,
    p.base,
  ) +
  P('M192 152 H256 L248 300 Q224 322 204 300Z', p.deep) +
  each(row(204, 10, 5), x => L(`M${x} 170 V292`, p.dark, 3)) +
  P('M400 438 Q396 374 440 344 Q494 362 496 424 V438Z', p.dark, 'opacity="0.6"') +
  L('M214 148 q-16 -34 12 -34 q28 0 14 34', p.dark, 9) +
  (heel
    ? P('M146 430 H246 L232 476 H152Z M240 430 H500 Q502 446 490 448 H300 Q262 446 246 430Z', ink)
    : P('M142 432 H502 V452 Q502 464 490 464 H270 V456 H250 V472 H142Z', ink))

const kneeBoot = (p: Paint) =>
  P(
    'M172 96 H330 Q326 200 318 300 Q314 350 346 372 L430 404 Q476 424 478 466 V474 H176 Q184 400 190 340 Q176 220 172 96Z',
    p.base,
  ) +
  R(164, 86, 174, 34, 14, p.dark) +
  L('M212 124 Q214 280 206 466', p.line, 5) +
  L('M290 140 Q286 260 282 340', p.light, 14) +
  P('M172 466 H482 Q484 484 470 486 H268 V480 H246 V500 H172Z', ink)

const oxford = (p: Paint) =>
  P(
    'M110 306 Q112 268 138 270 Q180 290 226 288 Q270 280 300 252 Q316 240 332 252 L384 302 Q474 322 500 356 Q514 380 510 412 H112 Q104 360 110 306Z',
    p.base,
  ) +
  P('M402 412 Q392 350 426 312 Q484 328 500 356 Q514 380 510 412Z', p.dark) +
  P('M110 306 Q112 268 138 270 L170 282 Q182 350 178 412 H112 Q104 360 110 306Z', p.dark) +
  P('M234 290 Q278 282 306 256 L372 308 Q330 350 268 354 Q240 330 234 290Z', p.light) +
  laces(
    p,
    [
      [326, 268],
      [346, 288],
      [366, 306],
    ],
    36,
  ) +
  P('M102 408 H518 V424 Q518 434 506 434 H250 V430 H222 V456 H102Z', ink) +
  L('M236 410 H510', '#b98a55', 4)

const brogue = (p: Paint) =>
  oxford(p) +
  each(row(0, 1, 8), i => C(404 + i * 13, 402 - Math.sin(i / 2.2) * 60, 4, p.deep)) +
  each(row(0, 1, 6), i => C(174 + i * 2, 300 + i * 20, 4, p.deep))

const loafer = (p: Paint) =>
  P(
    'M108 316 Q110 282 136 284 Q190 330 268 300 Q330 272 372 300 Q470 318 500 356 Q512 380 510 412 H110 Q102 360 108 316Z',
    p.base,
  ) +
  P('M132 286 Q200 336 268 304 Q300 290 322 288 Q290 330 210 334 Q150 326 132 286Z', p.deep) +
  P('M286 318 Q350 286 424 330 Q400 366 330 372 Q290 360 286 318Z', p.light) +
  R(292, 316, 96, 30, 10, p.dark) +
  R(324, 324, 34, 12, 6, p.deep) +
  P('M102 406 H518 V422 Q518 432 506 432 H226 V448 H102Z', ink)

const rubber = (p: Paint) =>
  P('M164 100 H320 L314 320 Q318 352 352 364 L440 394 Q490 414 490 460 V470 H160 Q166 400 172 340Z', p.base) +
  R(156, 92, 172, 38, 14, p.light) +
  P('M198 136 H228 L224 400 H200Z', p.pale, 'opacity="0.6"') +
  P('M372 470 Q374 406 420 388 Q490 410 490 460 V470Z', p.dark) +
  P('M150 460 H498 Q502 488 484 490 H276 V482 H252 V494 H156 Q148 480 150 460Z', p.deep) +
  L('M166 330 Q230 344 310 330', p.dark, 8)

const slipper = (p: Paint) =>
  P('M96 356 Q150 330 250 336 L300 290 Q350 250 430 280 Q520 318 520 412 H112 Q92 388 96 356Z', p.dark) +
  P('M226 412 Q224 300 340 270 Q460 262 508 350 Q522 380 520 412Z', p.base) +
  P('M236 352 Q262 292 340 270 Q360 268 380 270 Q290 300 262 372Z', p.pale) +
  L('M330 330 Q400 300 470 346', p.line, 4, 'stroke-dasharray="10 9"') +
  R(86, 402, 444, 34, 16, gum) +
  R(86, 420, 444, 16, 8, p.deep)

const sandal = (p: Paint) =>
  R(88, 392, 432, 26, 13, '#cfa06a') +
  P('M88 410 H520 Q524 440 500 442 H110 Q84 440 88 410Z', ink) +
  P('M330 398 Q340 300 440 320 Q490 340 492 398 H450 Q444 350 410 352 Q372 352 372 398Z', p.base) +
  P('M200 398 Q206 306 262 270 Q300 256 330 290 Q356 330 356 398 H316 Q316 330 286 312 Q250 310 242 398Z', p.dark) +
  P('M104 398 Q92 320 124 262 L152 270 Q136 320 146 398Z', p.base) +
  L('M132 276 Q220 320 300 286', p.base, 24) +
  R(208, 284, 40, 36, 8, '#d9b25e') +
  R(218, 294, 20, 16, 4, p.base)

const ballet = (p: Paint) =>
  P(
    'M100 356 Q98 318 124 316 Q150 380 260 384 Q340 384 380 336 Q480 330 512 388 Q520 420 500 424 H130 Q98 420 100 356Z',
    p.base,
  ) +
  P('M124 318 Q150 380 260 384 Q340 384 380 338 L396 336 Q350 404 260 402 Q140 400 110 330Z', p.dark) +
  P('M384 350 Q356 326 362 352 Q366 366 388 358 Q414 374 420 352 Q420 330 396 346Z', p.light) +
  P('M108 416 H508 Q508 432 492 432 H130 Q110 430 108 416Z', ink)

const pump = (p: Paint) =>
  P(
    'M104 268 Q96 230 124 226 Q150 330 270 366 Q330 384 372 344 Q470 352 514 410 Q524 436 500 438 H340 Q220 410 160 330 Q112 320 104 268Z',
    p.base,
  ) +
  P('M124 228 Q150 330 270 366 Q330 384 372 346 L386 348 Q340 404 256 380 Q150 346 112 236Z', p.deep) +
  P('M106 288 Q130 330 172 346 L158 452 H112Z', p.dark) +
  P('M320 430 Q420 452 516 430 Q516 446 500 448 H360 Q330 446 320 430Z', ink)

/** Shoes from the side, in pairs. */
export const shoes: Record<string, Drawing> = {
  hikingBoots: p => pair(boot, p),
  winterBoots: p =>
    pair(
      q =>
        boot(q) +
        each(row(140, 26, 7), (x, i) => C(x, 150 + (i % 2) * 6, 21, '#efe3cf')) +
        each(row(150, 30, 5), x => C(x, 168, 14, '#e2d3ba')),
      p,
    ),
  chelseaBoots: p => pair(q => chelsea(q), p),
  ankleBoots: p => pair(q => chelsea(q, 1) + L('M176 170 V410', q.pale, 4), p),
  kneeBoots: p => pair(kneeBoot, p),
  derbyShoes: p => pair(oxford, p),
  brogues: p => pair(brogue, p),
  loafers: p => pair(loafer, p),
  sandals: p => pair(sandal, p),
  trekkingSandals: p =>
    pair(q => sandal(q) + L('M120 300 Q200 350 330 390', q.deep, 18) + R(384, 330, 50, 22, 8, q.pale), p),
  slippers: p => pair(slipper, p),
  runningShoes: p => pair(q => runner(q), p),
  trailShoes: p => pair(q => runner(q, true), p),
  sneakers: p => pair(sneaker, p),
  hightops: p =>
    pair(
      q =>
        P(
          'M140 186 Q140 176 152 176 H284 Q294 176 296 188 L306 262 Q312 288 340 298 L420 326 Q500 344 512 398 V416 H124 Q128 300 140 186Z',
          q.base,
        ) +
        P('M440 416 Q438 350 462 338 Q508 356 512 398 V416Z', white) +
        laces(
          q,
          [
            [296, 206],
            [302, 238],
            [312, 272],
            [344, 298],
            [382, 312],
          ],
          50,
        ) +
        C(196, 270, 32, white) +
        C(196, 270, 22, q.dark) +
        R(112, 404, 412, 48, 16, white) +
        L('M124 436 H512', q.base, 6),
      p,
    ),
  slipOns: p =>
    pair(
      q =>
        P(
          'M100 312 Q100 276 128 276 Q190 300 250 280 Q300 250 350 266 L400 300 Q484 318 508 352 Q520 376 516 416 H100Z',
          q.base,
        ) +
        P('M262 278 Q250 330 276 360 L320 300 Q300 268 262 278Z', q.deep) +
        L('M128 290 Q190 316 246 294', q.line, 4) +
        P('M420 416 Q410 346 444 314 Q490 328 508 352 Q520 376 516 416Z', q.light) +
        R(92, 402, 432, 44, 16, gum) +
        R(92, 428, 432, 18, 9, '#cbb896'),
      p,
    ),
  balletFlats: p => pair(ballet, p),
  pumps: p => pair(pump, p),
  rubberBoots: p => pair(rubber, p),
  kidsTrainers: p =>
    pair(q => sneaker(q) + P('M270 300 L350 246 L374 274 L300 336Z M312 344 L388 290 L412 312 L340 374Z', q.pale), p),
  firstWalkers: p =>
    pair(
      q =>
        P(
          'M150 230 Q150 214 166 214 H282 Q296 214 298 228 L304 270 Q312 296 350 302 Q470 318 480 412 H142 Q138 320 150 230Z',
          q.base,
        ) +
        P('M360 412 Q356 340 404 312 Q470 330 480 412Z', q.light) +
        R(142, 206, 164, 36, 16, q.dark) +
        P('M196 270 L316 250 L340 290 L206 316Z', q.pale) +
        C(420, 362, 8, white) +
        R(128, 402, 364, 42, 20, gum),
      p,
    ),
}

/** The help pages in Portuguese: guarantee, care, sizes, stores, contact and the shop itself. */
export const productsAndServiceInPortuguese = `
# warranty · warranty · warranty
Que garantia tenho?
? quanto tempo dura a garantia
? a minha chaleira avariou ao fim de um ano
? garantia de dois anos
? o produto deixou de funcionar
? acionar a garantia
? os sapatos têm garantia
Tudo tem a garantia legal de dois anos; reparamos, substituímos ou reembolsamos. Os tachos Gussholm têm 25 anos, as tendas Tarnfell cinco e os móveis Hemmalund dez.

O desgaste e os acidentes não estão cobertos. Diga-nos a encomenda e o que aconteceu, com uma fotografia se for visível.

# repairs · warranty · warranty
Fazem reparações?
? podem arranjar o meu casaco
? trocam as solas das botas
? o fecho está estragado
? quem conserta os meus auscultadores
? quanto custa uma reparação
Sim: as botas Halvorn levam solas novas por 69 €, os fechos de casacos e tendas custam a partir de 19 €, e as máquinas Tonvik e Kessla são reparadas a preço fixo. Demora duas a três semanas.

Traga o artigo a uma loja ou peça-nos uma etiqueta. Dentro da garantia é grátis.

# spare-parts · warranty · warranty
Posso comprar peças de substituição?
? vidro de substituição para a cafeteira francesa
? borracha nova para a cafeteira italiana
? perdi as estacas da tenda
? almofadas novas para os auscultadores
? encomendar uma peça
Para todas as máquinas, tendas, auscultadores e móveis há peças durante pelo menos oito anos. Diga-nos o produto e a peça, e enviamos-lhe o preço.

As mais pedidas: vidro da cafeteira francesa 12,95 €, borracha da cafeteira italiana 3,95 €, almofadas de auscultadores 19,95 €,
estacas de tenda 7,95 € por seis.

# care-wool · care · product_care
Como lavo lã?
? o merino pode ir à máquina de lavar
? como lavo uma camisola de lã
? a minha camisola está a fazer borboto
? como secar a lã
? proteger a lã das traças
Areje-a muitas vezes e lave-a poucas: programa de lã a 30 °C ou à mão em água fria, com detergente para lã, e seque-a na horizontal. Nunca a seque na máquina.

O borboto sai com um pente. Guarde-a limpa, com cedro contra as traças. As malhas de pescador e Fair Isle lavam-se só à mão.

# care-leather · care · product_care
Como cuido de calçado de pele?
? como limpar botas de couro
? que cera para botas de caminhada
? impermeabilizar sapatos
? como limpar camurça
? cuidados com a pele
Escove a sujidade, deixe-o secar longe do calor e aplique cera ou creme com intervalos de poucas semanas. A camurça pede uma escova e um spray.

As botas de caminhada de nobuck levam cera nas costuras. Deixe secar as botas molhadas com jornal dentro, nunca no radiador.

# care-down · care · product_care
Como lavo penas?
? posso lavar o meu casaco de penas
? como limpar um saco-cama
? as penas estão empastadas
? que detergente para penas
? guardar um saco-cama
A 30 °C num programa delicado com detergente para penas; depois seque na máquina a baixa temperatura com duas bolas de ténis, até não restar nenhum grumo. Pode demorar três horas.

Guarde os sacos-cama soltos no saco grande, sem comprimir. Uma vez por época chega.

# care-rainwear · care · product_care
Como cuido de impermeáveis e tendas?
? o meu impermeável já deixa passar água
? como reimpermeabilizar um casaco
? posso lavar um casaco impermeável
? como limpar uma tenda
? a água já não escorre
Lave o casaco a 30 °C sem amaciador e seque-o na máquina com calor durante 20 minutos, o que renova o acabamento. Se depois disso a água não formar gotas, use um spray.

As tendas limpam-se só com esponja e água morna, e devem estar secas antes de serem arrumadas.

# care-cast-iron · care · product_care
Como cuido de ferro fundido?
? como curar uma frigideira de ferro fundido
? a minha frigideira tem ferrugem
? o ferro fundido pode ir à máquina da loiça
? limpar uma frigideira
? posso usar detergente no ferro fundido
Limpe-o ainda morno com água quente e uma escova, seque-o logo e esfregue uma gota de óleo. Nada de máquina da loiça nem de molho.

A ferrugem sai com palha de aço; depois unte com pouco óleo e leve ao forno uma hora a 220 °C. Os tachos esmaltados são mais fáceis:
podem ir à máquina da loiça.

# care-knives-wood · care · product_care
Como cuido de facas e tábuas?
? como afiar uma faca
? as facas podem ir à máquina da loiça
? pôr óleo numa tábua de cortar
? a tábua de madeira rachou
? manter as facas afiadas
Lave-as à mão e seque-as logo; ponha óleo nas tábuas e nos cabos de madeira duas vezes por ano. Umas passagens na pedra de afiar todos os meses mantêm o fio.

O conjunto Klingstad Start é a exceção: pode ir à máquina da loiça.

# care-electronics · care · product_care
Como cuido de eletrónica e baterias?
? fazer a bateria durar mais
? como tirar o calcário da chaleira
? limpar os auriculares
? atualizar o firmware dos fones
? descalcificar a máquina de café
Mantenha as baterias entre 20 e 80 %, longe do calor, e carregue-as de três em três meses quando não as usa. Tire o calcário das chaleiras e máquinas de café uma vez por mês com ácido cítrico.

Limpe as pontas dos auriculares com água morna e deixe-as secar antes de voltarem ao estojo.

# assembly · care · product_care
Como se montam os móveis?
? instruções de montagem
? fazem a montagem dos móveis
? falta um parafuso
? quanto tempo leva a montar a estante
? preciso de ferramentas
O folheto e a única ferramenta necessária vêm na caixa, e o tempo está na página do produto. Na Alemanha e na Áustria os nossos montadores tratam disso por 15 % do preço, no mínimo 39 €.

Há também um vídeo e o folheto na página do produto. Os parafusos em falta chegam à sua caixa do correio em três dias.

# size-guide · sizes
Como descubro o meu tamanho?
? guia de tamanhos
? como meço o pé
? que marcas vestem pequeno
? tabela de tamanhos de casacos
? conversão de tamanhos europeus
? qual é o meu tamanho
Cada peça de roupa e de calçado tem uma tabela em centímetros na sua página; tire as medidas e escolha a linha em que se encontra. A Feldmark e a Corvane vestem pequeno: escolha um tamanho acima.

Pé: apoie-o numa folha com o calcanhar à parede e meça até ao dedo mais comprido, à noite. Peito: no ponto mais largo, por baixo dos
braços. A Kivetta e a Marrowby vestem um pouco largo, a Halvorn e a Tindrel como indicado.

# stores · stores · store_locator
Onde ficam as lojas e quando estão abertas?
? onde são as vossas lojas
? têm loja física
? horário das lojas
? há loja em Berlim
? loja mais próxima
? estão abertos ao domingo
? loja em Munique
? morada da loja de Hamburgo
Em Berlim (Birkenallee 90), Hamburgo (Am Speicher 21), Munique (Rosenhof 4) e Colónia (Lindenstraße 12). Estão todas abertas de segunda a sábado, das 10:00 às 20:00, e fecham ao domingo.

Berlim e Hamburgo têm a oficina de outdoor, Munique o laboratório de corrida e Colónia o café. A 24 e 31 de dezembro fechamos às 14:00.

# store-collection · stores · store_locator
Posso levantar a encomenda numa loja?
? levantar na loja
? retirar na loja
? reservar na loja
? quanto tempo guardam a minha reserva
? posso experimentar na loja
Sim, sem custos, em geral em duas horas, se a loja tiver o artigo. Guardamo-la cinco dias e escrevemos-lhe quando estiver pronta.

Traga o número da encomenda. Pode experimentar tudo lá e deixar logo o que não servir.

# contact · contact · contact_details
Como vos contacto?
? número do apoio ao cliente
? qual é o vosso e-mail
? telefone de atendimento
? a que horas posso ligar
? falar com o suporte
? como faço uma reclamação
Aqui mesmo a qualquer hora, por telefone através do +49 30 23125100 ou por e-mail para hello@larkholm.example. Há pessoas a responder de segunda a sexta das 8:00 às 20:00 e ao sábado das 9:00 às 18:00.

Os e-mails são respondidos no prazo de um dia útil. Falamos inglês, alemão, francês, espanhol, italiano e português.

# back-in-stock · products
Quando volta a haver em stock?
? está esgotado
? avisem-me quando estiver disponível
? vão receber mais
? não há o meu tamanho
? data de reposição
Peça para ser avisado e recebe uma mensagem quando voltar a haver, no canal que preferir. A maioria dos tamanhos volta em três a cinco semanas.

Os artigos de outlet não voltam. Um aviso não reserva o artigo.

# gift-wrapping · gift cards
Fazem embrulho para presente?
? embrulho de presente
? podem juntar um cartão
? enviar como prenda sem o preço
? caixa de presente
? embrulhar para o Natal
Sim, em papel reciclado por 3,95 € por encomenda, com um cartão com as suas palavras. O preço não vai na encomenda.

Escolha-o no carrinho. Os artigos volumosos não se podem embrulhar.

# business · service
Vendem a empresas?
? conta de empresa
? desconto para grandes quantidades
? encomendar para a minha empresa
? presentes corporativos
? desconto de quantidade
Sim: a partir de dez peças ou de 1000 € fazemos-lhe uma proposta no prazo de um dia útil. Escreva para business@larkholm.example.

As empresas encomendam por fatura com 30 dias para pagar. Podemos pôr logótipos em canecas, garrafas e sacos a partir de 25 peças.

# sustainability · company
Até que ponto são sustentáveis?
? os vossos produtos são sustentáveis
? a embalagem é reciclável
? o algodão é biológico
? onde são feitos os produtos
? compensam as emissões
? produção ética
Enviamos em cartão reciclado sem plástico, e todo o algodão Lunabo é biológico certificado. A página do produto indica os materiais e, quando a conhecemos, a origem.

Reparamos antes de substituir e vendemos os artigos devolvidos como segunda escolha nas nossas lojas. O nosso armazém funciona com vento
e sol.

# recycling · company
Aceitam artigos velhos?
? reciclar eletrónica antiga
? onde deixo as pilhas
? entregar roupa usada
? o que faço com as embalagens
? aceitam os meus sapatos velhos
Sim: as nossas lojas aceitam pilhas, pequenos eletrónicos, calçado e roupa usados, sem custos, onde quer que os tenha comprado. Com uma máquina grande nova, recolhemos a antiga.

De fora das cidades com loja, peça-nos uma etiqueta grátis para eletrónica até 25 cm.

# jobs · company
Estão a contratar?
? vagas de emprego
? trabalhar na Larkholm
? estágio
? candidatar-me a um emprego
? mandar currículo
Procuramos muitas vezes pessoas para as nossas lojas, para o armazém em Leipzig e para o apoio ao cliente. As vagas estão em /jobs; escreva para jobs@larkholm.example.
`

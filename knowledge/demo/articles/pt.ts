/** The help pages in Portuguese: delivery, returns, payment and the account. */
export const articlesInPortuguese = `
# delivery-time · delivery · delivery_options
Quanto tempo demora a entrega?
? quantos dias até receber a minha encomenda
? quando chega se encomendar hoje
? qual é o prazo de entrega
? qual o prazo do frete normal
? entregam ao sábado
? entregam rápido
Na Alemanha, uma encomenda demora dois a quatro dias úteis; no resto da UE, três a sete. Por expresso, na Alemanha, chega no dia útil seguinte.

As encomendas feitas antes das 14:00 de um dia útil saem do nosso armazém no mesmo dia. A Kranich Post entrega de segunda a sábado.
Para a Grã-Bretanha, a Suíça, a Noruega e os Estados Unidos, conte com cinco a nove dias úteis. Os móveis e outros artigos volumosos
chegam com hora marcada; a transportadora telefona antes.

# delivery-cost · delivery · delivery_options
Quanto custa a entrega?
? quanto são os portes
? quanto é o frete
? o envio é grátis
? a partir de que valor é grátis a entrega
? tem frete grátis
? portes de envio para Portugal
Na Alemanha, a entrega custa 4,95 € e é grátis a partir de 50 €. Para os outros países da UE custa 9,95 € e é grátis a partir de 100 €.

Para a Grã-Bretanha, a Suíça, a Noruega e os Estados Unidos custa 14,95 €. O expresso, na Alemanha, custa 12,95 €, seja qual for a
encomenda. Os cartões-presente por e-mail não têm portes.

# delivery-countries · delivery · delivery_options
Para que países fazem entregas?
? enviam para o estrangeiro
? entregam em Portugal
? entregam no Brasil
? enviam para a Suíça
? fazem envios internacionais
? de que países posso encomendar
Entregamos em todos os países da UE, exceto Chipre e Malta, e ainda na Grã-Bretanha, na Suíça, na Noruega e nos Estados Unidos.

Fora da UE, a alfândega pode cobrar direitos e impostos à chegada; não estão incluídos nos nossos preços. Os móveis volumosos só vão
para a Alemanha, a Áustria e os Países Baixos.

# delivery-express · delivery · delivery_options
Há entrega expressa?
? posso receber amanhã
? entrega no dia seguinte
? entrega em 24 horas
? preciso disto com urgência
? quanto custa o expresso
? até que horas tenho de encomendar para chegar amanhã
Sim: encomende até às 14:00 de um dia útil e chega no dia útil seguinte, por 12,95 €, na Alemanha.

A Barrow Express entrega de segunda a sexta até às 18:00 e precisa de uma assinatura ou da sua autorização para deixar a encomenda.
Os artigos volumosos e as caixas-presente não podem ir por expresso.

# delivery-collection-points · delivery · delivery_options
Podem entregar num cacifo, num vizinho ou no escritório?
? entrega em ponto de recolha
? mandam para um cacifo automático
? deixem no vizinho
? podem entregar no meu trabalho
? deixar num local seguro
Sim: ao finalizar a compra, indique qualquer morada do seu país ou escolha um dos 9000 cacifos Kranich na Alemanha.

Não está ninguém em casa? O estafeta tenta um vizinho, depois o ponto de recolha mais próximo, e deixa um aviso. A encomenda fica lá
sete dias à espera.

# tracking · delivery
Como acompanho a minha encomenda?
? onde encontro o número de rastreio
? como rastreio o meu pedido
? o rastreio não atualiza
? porque ainda não há código de rastreamento
? o meu número de seguimento não funciona
Recebe o número de rastreio por e-mail assim que a encomenda sai do armazém, e ele fica também na sua encomenda. Pode demorar até à noite a aparecer na transportadora.

Uma encomenda pode vir em vários volumes, cada um com o seu número. Se nada mudar durante três dias úteis, avise-nos.

# late-parcel · delivery
A minha encomenda está atrasada. E agora?
? a minha encomenda não chegou
? o meu pedido está atrasado
? passou o prazo de entrega
? o pacote está parado
? devia ter chegado ontem
Espere, por favor, dois dias úteis após a data prevista. Depois disso procuramo-la junto da transportadora, o que leva até cinco dias úteis.

Não tem de esperar pelo resultado: três dias úteis depois do início da procura, pode escolher entre um novo envio e o reembolso.

# lost-parcel · delivery
Diz que foi entregue, mas não recebi nada.
? encomenda dada como entregue mas não recebida
? perderam o meu pacote
? alguém ficou com a minha encomenda
? consta entregue e não está na caixa do correio
? a transportadora diz que recebi
Procure nos vizinhos, na entrada do prédio e se há algum aviso, e fale connosco no prazo de 14 dias. Abrimos então uma investigação, e recebe um novo envio ou o seu dinheiro no prazo de cinco dias úteis.

A transportadora pode pedir-lhe que assine uma breve declaração de que nada chegou.

# return-period · returns · return_policy
Até quando posso devolver?
? qual é a vossa política de devoluções
? quantos dias tenho para devolver
? posso devolver ao fim de duas semanas
? prazo de devolução
? qual o prazo de troca e devolução
? aceitam devoluções
Tem 30 dias a contar da entrega para devolver quase tudo. Os produtos de beleza têm 14 dias e devem estar selados.

A roupa e o calçado não devem ter sido usados e devem trazer as etiquetas; pode experimentá-los em casa. Os artigos de outlet e os
cartões-presente não se podem devolver. Os dias contam a partir da entrega, também nas prendas.

# return-how · returns · return_policy
Como devolvo um artigo?
? como funciona uma devolução
? onde arranjo a etiqueta de devolução
? como devolvo o meu pedido
? preciso da caixa original
? onde entrego a devolução
? posso devolver na loja
Registe a devolução aqui ou na sua conta, imprima a etiqueta ou mostre o código e entregue o volume em qualquer balcão Kranich. Também o pode levar a uma das nossas lojas.

A caixa original é bem-vinda, mas qualquer uma resistente serve. Ponha os vários artigos de uma encomenda num só volume. Guarde o
comprovativo até receber o reembolso.

# return-cost · returns · return_policy
Quanto custa uma devolução?
? devolver é grátis
? quem paga o envio da devolução
? há alguma taxa de devolução
? descontam alguma coisa na devolução
? quanto custa mandar de volta
As devoluções são grátis na Alemanha e na Áustria; dos outros países descontamos 5,95 €. Os móveis têm uma taxa de 10 %, no máximo 60 € por peça.

Nada é descontado se o artigo tinha defeito ou não era o que encomendou. A taxa dos móveis cobre a recolha em sua casa.

# final-sale · returns · return_policy
O que são vendas finais?
? posso devolver artigos em saldo
? os artigos do outlet podem ser devolvidos
? posso devolver um cartão-presente
? o que não se pode devolver
? comprei em promoção, posso trocar
Os artigos de outlet e os cartões-presente são vendas finais: não se devolvem nem se trocam. Os outros artigos em promoção podem ser devolvidos, nos 30 dias habituais.

Com os artigos com defeito é diferente: a garantia de dois anos vale também para o outlet. Também estão excluídos os produtos de
beleza abertos, os brincos para orelhas furadas e os artigos feitos por encomenda.

# exchange · returns · return_policy
Posso trocar um artigo?
? trocar por outro tamanho
? posso mudar a cor depois de receber
? como funcionam as trocas
? quero um tamanho diferente
? troca em vez de reembolso
Sim, no prazo de 30 dias e sem custos, por outro tamanho ou outra cor do mesmo produto. Guardamos-lhe o novo durante dez dias.

O artigo novo sai quando a transportadora tiver registado a sua devolução. Se custar mais ou menos, a diferença é então cobrada ou
reembolsada. Só um artigo danificado se troca por outro exatamente igual.

# refund-time · returns · return_policy
Quando recebo o meu dinheiro?
? quanto tempo demora um reembolso
? quantos dias leva o estorno
? quando é que o dinheiro está na conta
? prazo de reembolso
? como sou reembolsado
Reembolsamos no prazo de três dias úteis depois de recebermos a devolução, pela via em que pagou. O seu banco pode levar mais dois a cinco dias.

As encomendas demoram dois a quatro dias a voltar, por isso conte com dez dias no total. O que foi pago com cartão-presente volta para
o cartão-presente. Os portes iniciais são reembolsados se devolver a encomenda inteira.

# damaged-goods · returns
Chegou algo partido, errado ou incompleto.
? o meu artigo está danificado
? o vidro chegou partido
? recebi o produto errado
? falta uma peça
? enviaram o tamanho errado
? veio com defeito
Lamentamos: envie-nos uma fotografia do artigo e da caixa, e mandamos um novo ou reembolsamos logo. Avise-nos no prazo de 14 dias após a entrega.

Em geral não é preciso devolvê-lo. Guarde a embalagem até respondermos, porque a transportadora pode querer vê-la.

# payment-ways · payment · payment_options
Como posso pagar?
? que formas de pagamento aceitam
? posso pagar com PayPal
? aceitam cartão de crédito
? posso pagar por fatura
? aceitam Apple Pay
? posso pagar com MB WAY ou pix
? posso pagar em dinheiro
Com Visa ou Mastercard, PayPal, fatura (Alemanha, Áustria e Suíça) e cartões-presente Larkholm. Nas nossas lojas, também em dinheiro e com cartão bancário.

Os cartões e o PayPal são cobrados no momento da encomenda. Pode combinar um cartão-presente com qualquer outra forma de pagamento.

# payment-invoice · payment · payment_options
Como funciona o pagamento por fatura?
? pagar depois da entrega
? compre agora e pague depois
? quando vence a fatura
? posso receber primeiro e pagar depois
? limite da compra por fatura
A fatura vem por e-mail com a encomenda e vence 14 dias após a entrega, sem qualquer taxa. Está disponível para clientes da Alemanha, da Áustria e da Suíça, até 500 €.

Se devolver algo, pague apenas o que ficar. Uma primeira encomenda por fatura é verificada junto de uma agência de crédito.

# payment-instalments · payment · payment_options
Posso pagar em prestações?
? têm financiamento
? posso parcelar
? em quantas vezes posso pagar
? pagar por mês
? prestações sem juros
Sim, a partir de 150 €, em três mensalidades sem juros, ou em seis ou doze com 7,9 % ao ano. Escolha-o ao finalizar a compra; está disponível para clientes da Alemanha e da Áustria.

A decisão demora um minuto. Pode liquidar o restante em qualquer altura.

# payment-failed · payment · payment_problem
O meu pagamento não funcionou.
? o meu cartão foi recusado
? o pagamento falhou
? fui cobrado duas vezes
? porque não aceita o meu cartão
? não reconheço um pagamento
? tiraram o dinheiro mas não há encomenda
Quase sempre é o banco que pede uma confirmação na sua aplicação, ou o limite que foi atingido: tente de novo ou escolha outra forma de pagamento. Uma segunda cobrança é apenas uma cativação e desaparece em três dias úteis.

Se não reconhece um movimento que diz LARKHOLM, fale connosco e procuramo-lo pela data e pelo valor. Nunca nos envie o número completo
do cartão.

# payment-security · payment · privacy
É seguro pagar aqui?
? guardam o número do meu cartão
? o meu pagamento é seguro
? os dados do cartão estão seguros
? o site é encriptado
? posso confiar nesta loja
Sim: os números dos cartões vão encriptados diretamente para o nosso prestador de pagamentos, e nós vemos apenas os quatro últimos algarismos. Aqui nunca ninguém lhe pede o número completo, o PIN ou a palavra-passe.

# invoice-copy · payment · invoice
Onde está a minha fatura?
? preciso de um recibo
? mandem-me a fatura em PDF
? quero a nota fiscal
? fatura para a minha empresa
? onde descarrego a fatura
? fatura com NIF
Veio por e-mail quando a encomenda saiu, e está em PDF na sua conta, junto da encomenda. Quem comprou sem conta pode voltar a pedi-la ao apoio ao cliente.

Podemos acrescentar o nome de uma empresa ou um número de contribuinte (IVA) no prazo de 30 dias após a encomenda.

# gift-cards · gift cards · gift_card
Como funcionam os cartões-presente?
? posso comprar um vale-presente
? que validade tem um cartão-presente
? como uso um cartão-oferta
? posso usar dois cartões-presente
? há cartão-presente digital
? que valores têm os cartões
Temos cartões-presente de 25 €, 50 €, 100 € e 200 €, por e-mail em poucos minutos ou por correio numa caixa. São válidos durante três anos e podem ser usados em várias vezes.

Escreva o código ao finalizar a compra ou junte o cartão à sua conta. O resto fica no cartão. Não se trocam por dinheiro nem se
devolvem.

# loyalty · loyalty · loyalty
Como funciona o Larkholm Circle?
? como ganho pontos
? que níveis de fidelidade há
? o que recebem os membros ouro
? como chego a platina
? têm programa de fidelidade
? quanto valem os pontos
Ganha um ponto por cada euro, e 100 pontos valem 3 €. Os níveis dependem do que gastou em doze meses: bronze desde a primeira encomenda, prata a partir de 250 €, ouro a partir de 750 €, platina a partir de 1500 €.

O nível prata tem entrega grátis a partir de 25 €, o ouro também expresso grátis uma vez por mês, o platina também um colega que o
conhece. Os pontos são creditados quando termina o prazo de devolução e duram dois anos.

# student-discount · loyalty · loyalty
Há desconto para estudantes?
? oferta para estudantes
? sou estudante, tenho desconto
? desconto para aprendizes
? os professores têm desconto
? desconto universitário
Sim, 10 % para estudantes e aprendizes em tudo, exceto artigos de outlet e cartões-presente. Envie-nos uma fotografia do seu cartão uma vez por ano.

Recebe um código pessoal que pode usar as vezes que quiser. Não é acumulável com outros códigos.

# promo-codes · payment · promo_code
Como funcionam os códigos de desconto?
? onde ponho o código promocional
? o meu cupom não funciona
? posso juntar dois códigos
? há um cupão para novos clientes
? o código expirou
Escreva o código no carrinho; é um código por encomenda. Os novos clientes têm 10 % com o código do e-mail de boas-vindas da nossa newsletter.

Um código pode falhar porque expirou, porque exige um valor mínimo ou porque não vale para artigos de outlet e cartões-presente. Não
podemos acrescentar um código depois de a encomenda estar feita.

# price-match · payment · price_match
Igualam preços?
? vi mais barato noutra loja
? o preço baixou depois de eu comprar
? garantia de preço
? agora está em promoção, devolvem a diferença
? cobrem a oferta da concorrência
Sim: se o nosso próprio preço baixar nos 14 dias após a sua encomenda, reembolsamos a diferença num cartão-presente. Também igualamos outras lojas alemãs para o mesmo artigo em stock, antes de encomendar.

Envie-nos um link. Marketplaces, artigos de outlet e liquidações estão excluídos.

# account-create · account · create_account
Preciso de uma conta?
? como me registo
? posso encomendar sem conta
? como faço o meu cadastro
? que vantagens tem uma conta
? abrir conta de cliente
Não, pode encomendar sem conta. Com uma conta vê as suas encomendas, junta pontos e guarda moradas; basta um endereço de e-mail e um minuto.

# account-password · account · recover_password
Não consigo entrar.
? esqueci-me da palavra-passe
? esqueci minha senha
? o login não funciona
? a minha conta está bloqueada
? não recebo o código
Não há palavra-passe para esquecer: enviamos um código de seis algarismos para o seu e-mail, válido durante dez minutos. Após cinco códigos errados, espere quinze minutos.

Se não chegar nada, veja na pasta de spam. Se já não tem esse endereço, o apoio ao cliente pode alterá-lo depois de verificar a sua
identidade.

# data-privacy · privacy · privacy
O que fazem com os meus dados?
? que dados guardam
? vendem os meus dados
? política de privacidade
? RGPD ou LGPD
? as conversas são gravadas
? quem vê os meus dados
Usamos os seus dados para entregar as suas encomendas e para lhe responder, guardamo-los na UE e não os vendemos a ninguém. As conversas são guardadas durante 90 dias, as encomendas durante dez anos, como manda a lei fiscal.

Pode consultar, corrigir e levar consigo todos os seus dados. Escreva para privacy@larkholm.example.

# cookies · privacy · privacy
Que cookies usam?
? definições de cookies
? fazem rastreamento
? como recuso os cookies
? para que servem os cookies
? mudar a minha escolha de cookies
Só o que o carrinho e o início de sessão exigem, a menos que autorize mais. Pode mudar a sua escolha no fundo de cada página.

Com o seu consentimento, medimos também que páginas são lidas. Não há publicidade de terceiros nas nossas páginas.

# data-deletion · privacy · delete_account
Como apago a minha conta?
? apaguem os meus dados
? excluir minha conta
? direito ao esquecimento
? eliminar os meus dados pessoais
? fechar a minha conta
Diga-nos aqui, com a sessão iniciada, ou escreva para privacy@larkholm.example; em sete dias desaparece tudo o que a lei não nos obriga a guardar. As faturas ficam dez anos, isoladas de tudo o resto.

Os pontos e os cartões-presente da conta perdem-se, por isso use-os antes.

# newsletter · account · newsletter
Como recebo ou deixo de receber a newsletter?
? cancelar a subscrição
? parem de me mandar e-mails
? quero receber novidades
? recebo e-mails a mais
? como recebo o desconto de boas-vindas
? não quero mais sms
Um link no fundo de cada e-mail cancela-a de imediato, e uma marca na sua conta ou uma palavra a nós também a inicia ou cancela. Vem uma vez por semana.

Os e-mails sobre as suas encomendas chegam sempre, porque fazem parte da compra.
`

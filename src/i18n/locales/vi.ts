import type { Translation } from '../messages.js';

const none = 'Không có điều nào trong số này';
const pickAll = 'Chọn mọi điều đúng với quý vị.';
const takeAlong = 'Hãy in hoặc sao chép bản tóm tắt của quý vị và mang theo.';
const handAndShot = 'Bác sĩ hoặc chuyên viên y tế có thể dùng tay khám chỗ đó và có thể chích thuốc tê để thử.';
const sameFeel =
  'Những vấn đề khác có thể gây đau giống hệt ở chỗ này, như khớp cùng chậu, khớp xương sống, cục mỡ dưới da, hoặc vấn đề về xương.';
const keepMoving = 'Hãy tiếp tục vận động tùy sức.';
const askVisit = 'Xin hẹn khám';
const talk = 'Nói chuyện với bác sĩ hoặc chuyên viên y tế về việc này';

/** Vietnamese, for speakers in the United States (many elderly, southern) and in Viet Nam: 'quý vị', everyday words of north and south. */
export const texts: Translation = {
  version: '1.0.0',
  reviewed: false,
  direction: 'ltr',

  intro: {
    heading: 'Đau lưng hoặc đau mông: bản tự kiểm tra ngắn',
    text: {
      check: [
        'Trả lời nhiều nhất 13 câu hỏi ngắn. Mất ba đến năm phút.',
        'Chúng tôi hỏi về dấu hiệu nguy hiểm trước. Sau đó quý vị thấy câu trả lời phù hợp đến mức nào với một bệnh dây thần kinh ở gờ trên của xương chậu, thường bị bỏ sót, và những nguyên nhân khác có thể có.',
      ],
      education: [
        'Trả lời 4 câu hỏi ngắn về dấu hiệu nguy hiểm. Mất khoảng một phút.',
        'Sau đó quý vị có thể đọc về một bệnh dây thần kinh ở gờ trên của xương chậu, thường bị bỏ sót.',
      ],
    },
    start: 'Bắt đầu',
  },
  disclaimer:
    'Đây là thông tin, không phải chẩn đoán. Một bản tự kiểm tra ngắn không thể cho biết nguyên nhân cơn đau của quý vị.',
  privacy:
    'Câu trả lời của quý vị ở lại trên trang này, trừ khi quý vị chọn gửi đi. Trang web này chỉ biết kết quả nào đã hiện ra.',
  emergencyLine: 'Nếu quý vị thấy cần cấp cứu, hãy gọi ngay {number} hoặc số cấp cứu nơi quý vị đang ở.',

  questions: {
    'emergency-signs': {
      topic: 'Dấu hiệu cấp cứu',
      text: 'An toàn trước hết. Quý vị có điều nào sau đây không, bây giờ hoặc trong vài ngày qua?',
      hint: `${pickAll} Nếu không chắc về điều nào, hãy chọn điều đó.`,
      options: {
        'saddle-numbness':
          'Mới bị tê ở giữa hai chân (vùng kín, quanh hậu môn hoặc mặt trong đùi), hoặc cảm giác khi chùi sau khi đi vệ sinh khác trước',
        'bladder-bowel':
          'Mới bị: không đi tiểu được hoặc chỉ ra vài giọt, không còn biết mắc tiểu hoặc mắc đi cầu, nước tiểu hoặc phân tự rỉ ra, hoặc cảm giác tình dục thay đổi',
        'both-legs': 'Cả hai chân bị yếu, tê hoặc râm ran như kiến bò, mới bị hoặc nặng hơn trước',
        'sudden-severe-faint':
          'Đau bụng hoặc đau lưng đột ngột, rất dữ dội, kèm theo thấy sắp ngất xỉu, đổ mồ hôi hoặc ngất xỉu',
        'pulsing-belly':
          'Đã được cho biết bị phình động mạch (mạch máu trong bụng phình rộng), hoặc tôi mới thấy trong bụng có chỗ đập như tim',
        'chest-breathing': 'Đau ngực hoặc khó thở',
        'major-trauma': 'Té ngã nặng hoặc tai nạn xe, và cơn đau bắt đầu từ lúc đó',
        'fever-very-ill':
          'Sốt, và có thêm ít nhất một điều sau: một chân bị yếu, nôn ói, đầu óc lẫn lộn hoặc thấy mình bệnh rất nặng',
        none,
      },
    },
    'warning-signs': {
      topic: 'Dấu hiệu cảnh báo',
      text: 'Có điều nào sau đây đúng với quý vị không?',
      hint: `${pickAll} Nếu không chắc về điều nào, hãy chọn điều đó. Ung thư da nhỏ đã được cắt bỏ thì không tính.`,
      options: {
        'fever-chills': 'Sốt, ớn lạnh hoặc lạnh run, bây giờ hoặc trong vài ngày qua',
        urinary: 'Đi tiểu bị rát hoặc ra máu, hoặc đau từng cơn ở bên eo, dưới xương sườn',
        'new-leg-weakness': 'Một chân hoặc bàn chân mới bị yếu, hoặc tôi bắt đầu hay bị vấp',
        cancer: 'Ung thư, đang bị hoặc đã từng bị, và cơn đau này mới có hoặc nặng hơn trước',
        'weak-immunity': 'Hệ miễn dịch yếu (ghép tạng, thuốc trị ung thư, HIV), hoặc tiêm chích ma túy',
        'recent-infection': 'Trong một tháng qua: nhiễm trùng nặng, hoặc chích (tiêm) vào lưng, hoặc mổ lưng',
        'blister-rash': 'Nổi ban hoặc mụn nước ở chỗ đau',
        none,
      },
    },
    'caution-signs': {
      topic: 'Dấu hiệu nguy hiểm khác',
      text: 'Và có điều nào sau đây đúng với quý vị không?',
      hint: pickAll,
      options: {
        'weight-loss-sweats': 'Sụt cân mà không cố ý, hoặc đổ mồ hôi ướt đẫm ban đêm',
        'never-eases': 'Đau mà không tư thế nào làm đỡ, nhất là ban đêm',
        'fragile-bones':
          'Cơn đau này bắt đầu đột ngột, và có ít nhất một điều sau: tôi bị loãng xương, uống thuốc viên corticoid (như prednisone), hoặc đã té ngã sau 65 tuổi',
        'old-leg-weakness': 'Một chân đã bị yếu từ nhiều tháng nay',
        pregnant: 'Tôi đang có thai',
        none,
      },
    },
    age: {
      topic: 'Tuổi',
      text: 'Quý vị bao nhiêu tuổi?',
      options: {
        'under-18': 'Dưới 18',
        '18-44': '18 đến 44',
        '45-64': '45 đến 64',
        '65-plus': '65 trở lên',
      },
    },
    'pain-sites': {
      topic: 'Chỗ đau',
      text: 'Quý vị đau ở đâu?',
      hint: 'Chọn mọi chỗ đau. Bên trái và bên phải là của chính quý vị.',
    },
    'worst-site': {
      topic: 'Chỗ đau nhất',
      text: 'Chỗ nào đau nhất?',
    },
    'press-check': {
      topic: 'Ấn thử ở gờ xương chậu',
      text: 'Ấn vào gờ trên của xương chậu ở phía sau. Quý vị cảm thấy gì ở đó?',
      guide: {
        warning: 'Đừng ấn lên vết thương hoặc chỗ nổi ban, và đừng ấn nếu có thể đã bị gãy xương.',
        steps: [
          'Chống nạnh, ngón cái ở phía sau. Cạnh cứng dưới tay là gờ xương chậu.',
          'Đặt ngón cái lên gờ xương chậu, cách xương sống khoảng 7 đến 8 cm (3 inch), ở bên đau.',
          'Ấn chắc tay. Nếu không trúng chỗ, dời ngón cái qua trái hoặc phải hai cm rưỡi.',
        ],
        help: 'Quý vị có thể nhờ người giúp. Quý vị cũng có thể bỏ qua: chọn câu trả lời cuối cùng.',
        measure: 'khoảng 7 đến 8 cm (3 inch)',
      },
      options: {
        spreads: 'Đó là cơn đau của tôi, và ấn làm đau lan ra xa hoặc râm ran như kiến bò',
        'usual-pain': 'Đó là cơn đau của tôi',
        partly: 'Hơi giống cơn đau của tôi, hoặc tôi không chắc',
        'sore-not-usual': 'Chỉ đau ở chỗ ấn, nhưng không phải cơn đau của tôi',
        'sore-everywhere': 'Có đau, nhưng không hơn những chỗ khác mà tôi ấn',
        'no-pain': 'Không đau ở đó',
        'not-done': 'Tôi không tìm được hoặc không với tới, hoặc không thử',
      },
    },
    spread: {
      topic: 'Đau lan đến đâu',
      text: 'Cơn đau có lan đến chỗ khác không?',
      hint: pickAll,
      options: {
        'upper-buttock': 'Xuống phần trên của mông, hoặc có chỗ tê ở đó',
        groin: 'Đến bẹn',
        thigh: 'Đến hông hoặc đùi',
        'below-knee': 'Xuống dưới đầu gối',
        foot: 'Đến bàn chân hoặc ngón chân',
        'leg-worse': 'Chân tôi đau hơn lưng',
        stays: 'Không, hoặc hầu như không',
      },
    },
    'worse-with': {
      topic: 'Điều làm đau hơn',
      text: 'Điều gì làm đau hơn?',
      hint: pickAll,
      options: {
        'rising-turning': 'Ngồi dậy, đứng dậy hoặc trở mình trên giường',
        'bending-arching': 'Cúi, ngửa hoặc vặn người',
        'standing-walking': 'Đứng hoặc đi bộ lâu',
        belt: 'Dây nịt (thắt lưng) hoặc lưng quần',
        'sitting-long': 'Ngồi hoặc lái xe lâu',
        'walking-sit-relieves': 'Đi bộ hoặc đứng, nhưng khi tôi ngồi vài phút là hết đau',
        'sitting-on-it': 'Ngồi đè ngay lên chỗ đau',
        'cough-leg': 'Ho hoặc hắt xì làm đau chạy xuống chân tôi',
        socks: 'Mang vớ (tất) hoặc giày',
        'lying-on-side': 'Nằm đè lên bên hông đau',
        rest: 'Nghỉ lâu; vận động thì đỡ',
        nothing: none,
      },
    },
    feel: {
      topic: 'Cảm giác đau',
      text: 'Cảm giác đau như thế nào?',
      hint: 'Chọn mọi điều đúng với quý vị, hoặc bỏ qua.',
      options: {
        burning: 'Nóng rát, râm ran như kiến bò hoặc như điện giật',
        sharp: 'Đau nhói',
        numb: 'Da bị tê',
        ache: 'Đau âm ỉ, đau sâu hoặc như bị bầm',
      },
    },
    duration: {
      topic: 'Đau bao lâu',
      text: 'Cơn đau này đã bao lâu rồi?',
      options: {
        'under-6-weeks': 'Dưới 6 tuần',
        '6-to-12-weeks': '6 tuần đến 3 tháng',
        'over-3-months': 'Hơn 3 tháng',
        'not-sure': 'Tôi không chắc',
      },
    },
    history: {
      topic: 'Trước đây',
      text: 'Quý vị đã từng có điều nào sau đây không?',
      hint: pickAll,
      options: {
        'bone-graft': 'Đã lấy xương từ xương chậu của tôi để dùng cho một ca mổ khác',
        'low-back-surgery': 'Mổ lưng dưới',
        strain: 'Cơn đau này bắt đầu từ một lúc biết rõ: nhấc đồ, té ngã, va đập',
        'belt-work': 'Nhiều năm làm việc nặng, hoặc dây nịt (thắt lưng) chật hay dây nịt đồ nghề',
        parkinsons: 'Bệnh Parkinson',
        'spine-fracture': 'Gãy hoặc xẹp xương sống',
        none,
      },
    },
    'nerve-block': {
      topic: 'Chích thuốc tê ở gờ xương chậu',
      text: 'Quý vị đã từng được chích (tiêm) thuốc tê ở gờ xương chậu không?',
      hint: 'Chích vào chỗ đó, không phải vào xương sống hay khớp.',
      options: {
        none: 'Không, hoặc không chắc',
        helped: 'Có. Hết phần lớn cơn đau được nhiều giờ hoặc lâu hơn',
        'no-help': 'Có. Không đỡ',
      },
    },
  },
  regions: {
    rim: {
      label: 'Gờ trên của xương chậu, ngang lưng quần',
      find: 'cạnh xương mà quý vị sờ thấy ở phía sau khi chống nạnh',
    },
    'upper-buttock': { label: 'Phần trên của mông, ngay dưới gờ xương chậu', find: 'phần thịt dưới cạnh xương đó' },
    dimple: { label: 'Hõm lưng dưới', find: 'chỗ lõm nhỏ ở mỗi bên, ngay phía trên mông' },
    'beside-spine': {
      label: 'Lưng dưới, cạnh xương sống',
      find: 'bắp thịt ở mỗi bên xương sống, phía trên lưng quần',
    },
    midline: { label: 'Giữa lưng dưới', find: 'ngay trên xương sống' },
    tailbone: { label: 'Xương cụt', find: 'đầu cuối của xương sống, giữa hai mông' },
    'lower-buttock': { label: 'Phần giữa hoặc dưới của mông', find: 'xuống đến chỗ xương mà quý vị ngồi lên' },
    'outer-hip': { label: 'Phía ngoài hông', find: 'chỗ xương nhô ra ở bên hông mà quý vị nằm đè lên' },
    'thigh-back': { label: 'Phía sau đùi', find: 'giữa mông và đầu gối' },
    flank: { label: 'Bên eo, dưới xương sườn', find: 'phần mềm giữa xương sườn và gờ xương chậu' },
    'below-knee': { label: 'Cẳng chân hoặc bàn chân', find: 'mọi chỗ dưới đầu gối' },
    groin: { label: 'Bẹn', find: 'nếp gấp giữa bụng và đùi' },
    'thigh-front': { label: 'Phía trước hoặc phía ngoài đùi', find: 'giữa bẹn và đầu gối' },
    elsewhere: { label: 'Chỗ khác', find: 'xương sườn, bụng, cổ hoặc khắp người' },
  },
  left: 'Trái',
  right: 'Phải',
  map: {
    behind: 'Phía sau của quý vị',
    front: 'Phía trước của quý vị',
    prompt: 'Chạm vào chỗ đau trên hình, hoặc dùng danh sách.',
  },
  sided: '{place} ({side})',
  sideOf: '{place}, {side}',
  named: '{name}: {text}',
  series: '{text}; {next}',
  progress: { open: 'Câu hỏi {number}', counted: 'Câu hỏi {number} trên {total}' },
  missing: {
    one: 'Xin chọn một câu trả lời để tiếp tục.',
    many: 'Xin chọn mọi điều đúng với quý vị, hoặc câu trả lời cuối cùng nếu không có điều nào đúng.',
    map: 'Xin chọn mọi chỗ đau để tiếp tục.',
  },
  othersCleared: 'Những điều khác đã chọn trên trang này đã bị xóa.',
  continue: 'Tiếp tục',
  back: 'Quay lại',

  outcomes: {
    emergency: {
      heading: 'Hãy gọi hoặc đi cấp cứu ngay',
      found: ['Câu trả lời của quý vị có dấu hiệu nguy hiểm cần được khám ngay.'],
      next: [
        'Hoặc gọi ngay số cấp cứu nơi quý vị đang ở, hoặc đến ngay phòng cấp cứu gần nhất.',
        'Đừng tự lái xe nếu chân bị yếu hoặc thấy sắp ngất xỉu.',
        'Đừng chờ hẹn khám ở đây.',
      ],
    },
    'same-day': {
      heading: 'Hãy nói chuyện với bác sĩ ngay hôm nay',
      found: ['Câu trả lời của quý vị có điều cần được khám ngay hôm nay.'],
      next: [
        'Hãy gọi ngay cho bác sĩ của quý vị hoặc đường dây điện thoại tư vấn y tế gấp.',
        'Nếu bị nặng hơn, hãy đến phòng cấp cứu.',
      ],
    },
    'doctor-first': {
      heading: 'Hãy đi khám bác sĩ trước',
      found: [
        'Xin đi khám bác sĩ về việc này trước khi dùng một bản tự kiểm tra như thế này. Thường không có gì nặng, nhưng cần được khám.',
      ],
      next: ['Hãy gọi cho bác sĩ của quý vị càng sớm càng tốt, và cho biết những điều quý vị đã chọn.'],
    },
    strong: {
      heading: 'Câu trả lời của quý vị rất phù hợp với mô tả',
      found: [
        'Những điều quý vị cho biết phù hợp với phần lớn những gì các nghiên cứu mô tả khi một dây thần kinh da nhỏ (dây thần kinh bì mông trên) bị kích thích ở chỗ nó đi qua gờ trên của xương chậu.',
        sameFeel,
      ],
      next: [`Hãy nói chuyện với bác sĩ hoặc chuyên viên y tế về việc này. ${handAndShot}`],
    },
    partial: {
      heading: 'Một số câu trả lời của quý vị phù hợp',
      found: [
        'Một số câu trả lời của quý vị phù hợp với những gì các nghiên cứu mô tả khi một dây thần kinh da nhỏ (dây thần kinh bì mông trên) bị kích thích ở chỗ nó đi qua gờ trên của xương chậu. Những câu khác thì không, hoặc không rõ.',
      ],
      next: ['Bác sĩ hoặc chuyên viên y tế có thể dùng tay khám chỗ đó và tìm những nguyên nhân khác.', keepMoving],
    },
    unlikely: {
      heading: 'Câu trả lời của quý vị phù hợp hơn với những nguyên nhân khác',
      found: [
        'Câu trả lời của quý vị giống những nguyên nhân khác gây đau lưng hoặc đau mông hơn là một dây thần kinh da nhỏ (dây thần kinh bì mông trên) bị kích thích ở chỗ nó đi qua gờ trên của xương chậu.',
      ],
      next: [
        'Hãy hỏi bác sĩ của quý vị, hoặc bất cứ bác sĩ hoặc chuyên viên y tế nào chữa đau lưng, về việc này.',
        keepMoving,
      ],
    },
    information: {
      heading: 'Về bệnh dây thần kinh bì mông trên',
      found: [
        'Quý vị không chọn dấu hiệu nguy hiểm nào mà chúng tôi đã hỏi.',
        'Các dây thần kinh bì mông trên là những dây thần kinh da nhỏ. Chúng đi qua gờ trên của xương chậu ở phía sau và đem cảm giác đến phần trên của mông. Khi một dây bị kích thích ở gờ xương chậu, chỗ đó có thể đau, và mông cũng có thể đau. Ở một số người, cơn đau lan xuống chân.',
        sameFeel,
      ],
      next: [
        `Nếu quý vị muốn biết điều này có phù hợp với cơn đau của mình không, hãy hỏi bác sĩ hoặc chuyên viên y tế. ${handAndShot}`,
      ],
    },
  },
  otherPlace: {
    heading: 'Bản tự kiểm tra này không dành cho chỗ đó',
    found: ['Bản tự kiểm tra này dành cho đau lưng dưới và đau mông. Quý vị đau ở chỗ khác, nên câu hỏi dừng ở đây.'],
    next: ['Xin hỏi bác sĩ của quý vị về việc này.'],
  },
  notes: {
    'fracture-first':
      'Quý vị cho biết đã bị gãy hoặc xẹp xương sống. Trước hết, hãy nhờ bác sĩ khám xem có chỗ gãy mới không.',
    'adults-only': 'Bản tự kiểm tra này dành cho người lớn. Người dưới 18 tuổi nên đi khám bác sĩ.',
    'possible-break':
      'Nếu đau đột ngột và có loãng xương, té ngã hoặc đã từng gãy xương, hãy xin khám trong vòng một hai ngày.',
    'leg-weakness-worsens': 'Nếu chân yếu thêm từng giờ, hãy đến phòng cấp cứu.',
    'cancer-team': 'Nếu đang được nhóm bác sĩ ung thư chữa, quý vị có thể gọi cho họ.',
    'missed-spot':
      'Nhiều người ấn không trúng chỗ đó trên gờ xương chậu. Bác sĩ hoặc chuyên viên y tế có thể khám trong một phút.',
    'new-pain':
      'Phần lớn các cơn đau lưng mới bị sẽ đỡ trong vài tuần. Nếu không đỡ, hãy đi khám bác sĩ hoặc chuyên viên y tế.',
  },
  call: 'Gọi {number}',
  nextHeading: 'Việc cần làm bây giờ',
  dangerHeading: 'Những điều quý vị cho biết',
  tellThemHeading: 'Hãy cho nhân viên y tế biết',
  correct: 'Tôi chọn nhầm điều này',
  hallmarksHeading: 'Những dấu hiệu mà các nghiên cứu mô tả',
  hallmarks: {
    'worst-at-rim': 'Chỗ đau nhất là ở gờ trên của xương chậu hoặc phần trên của mông',
    'press-brings-pain': 'Ấn vào gờ xương chậu gây ra đúng cơn đau thường bị',
    'press-spreads': 'Ấn vào đó làm đau lan ra xa hoặc râm ran như kiến bò',
    'worse-moving': 'Ngồi dậy, đứng dậy, cúi người, đứng hoặc đi bộ làm đau hơn',
    'shot-helps': 'Chích thuốc tê ở gờ xương chậu làm hết phần lớn cơn đau được nhiều giờ',
  },
  hallmarkStates: { met: 'Phù hợp', 'not-met': 'Không phù hợp', 'not-known': 'Không rõ' },
  forHeading: 'Điều phù hợp với bệnh dây thần kinh này',
  againstHeading: 'Điều nghiêng về nguyên nhân khác',
  otherCausesHeading: 'Những nguyên nhân khác có thể có',
  otherCauses: {
    'pinched-nerve': 'dây thần kinh bị chèn ép ở xương sống',
    'narrow-canal': 'ống sống bị hẹp',
    inflammatory: 'một loại đau lưng do viêm (hãy nhờ bác sĩ của quý vị khám)',
    'si-joint': 'khớp ở phía sau xương chậu, hoặc dây thần kinh cạnh đó',
    'deep-buttock': 'bắp thịt và dây thần kinh sâu trong mông',
    'hip-joint': 'khớp háng',
    'outer-hip-tendon': 'gân ở phía ngoài hông',
    kidney: 'thận hoặc đường tiểu',
    tailbone: 'xương cụt',
    'spine-bone': 'vấn đề về xương ở xương sống',
    'wide-pain': 'chứng đau nhiều nơi trong người',
    'thigh-nerve': 'dây thần kinh da ở phía trước hoặc phía ngoài đùi',
    muscle: 'bắp thịt cạnh xương sống và phía trên xương chậu',
    'new-strain': 'bắp thịt bị căng, đang lành',
    ordinary: 'đau lưng dưới thông thường',
  },
  otherCausesUnknown:
    'Câu trả lời của quý vị không nghiêng về riêng một nguyên nhân khác nào. Bác sĩ của quý vị, hoặc bác sĩ hoặc chuyên viên y tế chữa đau lưng, có thể giúp tìm ra.',
  bringHeading: 'Mang gì khi đi khám',
  bring: [
    'Bản tóm tắt của quý vị: in hoặc sao chép ở bên dưới',
    'Danh sách dị ứng và thuốc của quý vị, nhất là thuốc làm loãng máu',
    'Mổ xương sống hoặc hông trước đây, kể cả nếu đã lấy xương từ xương chậu',
    'Kết quả chụp phim',
    'Những cách đã thử, và đỡ được bao lâu',
    'Những việc quý vị không còn làm được vì đau',
  ],
  bringForInjection: [
    'Sau khi chích thuốc tê: đỡ được bao nhiêu, và trong mấy giờ',
    'Câu hỏi của quý vị, như: Hay là do khớp cùng chậu hoặc xương sống? Nếu chích thử không đỡ thì sao? Rủi ro và chi phí thế nào?',
  ],
  safetyNetHeading: 'Khi nào cần trợ giúp y tế',
  safetyNet: [
    'Hãy tìm trợ giúp y tế ngay nếu bị tê ở giữa hai chân (vùng kín, quanh hậu môn hoặc mặt trong đùi), khó đi tiểu hoặc đi cầu, hoặc không nín được, chân mới bị yếu, sốt, hoặc đau dữ dội đột ngột.',
    'Nếu không đỡ trong 6 tuần, hoặc có triệu chứng mới, hãy đi khám bác sĩ.',
  ],
  safetyNetUrgent: {
    emergency: 'Nếu nặng thêm khi chờ cấp cứu, hãy gọi lại {number} hoặc số cấp cứu nơi quý vị đang ở.',
    'same-day':
      'Hãy đến phòng cấp cứu, hoặc gọi {number}, nếu bị tê ở giữa hai chân (vùng kín, quanh hậu môn hoặc mặt trong đùi), khó đi tiểu hoặc đi cầu, hoặc không nín được, cả hai chân bị yếu, hoặc đau dữ dội đột ngột, hoặc nếu bị nặng hơn nhiều.',
  },
  debated: 'Không phải chuyên gia nào cũng đồng ý về việc bệnh dây thần kinh này thường gặp đến mức nào.',

  consult: {
    'doctor-first': askVisit,
    strong: talk,
    partial: talk,
    unlikely: askVisit,
    information: askVisit,
  },
  consultHeading: 'Nếu quý vị muốn hẹn khám',
  consultIsNoReplacement: 'Buổi khám ở đây không thay thế bác sĩ của quý vị.',
  thisClinic: 'phòng khám này',
  consent:
    'Gửi câu trả lời của tôi cho {clinic} để họ có thể chuẩn bị cho buổi khám của tôi. Tôi có thể nói không mà vẫn hẹn khám được.',
  consultHelp: `Xin liên lạc với {clinic} để xin hẹn khám. ${takeAlong}`,
  notSent: 'Câu trả lời của quý vị chưa được gửi đi.',
  takeAlong,
  notFilledIn: 'Câu trả lời của quý vị hiện không có trong mẫu đơn.',
  filledIn: 'Câu trả lời của quý vị hiện đã có trong mẫu đơn. Câu trả lời được gửi khi quý vị gửi mẫu đơn.',
  resultFilledIn: 'Kết quả của quý vị hiện đã có trong mẫu đơn. Kết quả được gửi khi quý vị gửi mẫu đơn.',
  required: 'Xin làm xong bản tự kiểm tra trước.',
  print: 'In',
  copy: 'Sao chép bản tóm tắt',
  copied: 'Đã sao chép bản tóm tắt.',
  cannotPrint: 'Không in được ở đây. Quý vị có thể sao chép bản tóm tắt.',
  copyByHand: 'Không sao chép được ở đây. Hãy chọn phần chữ bên dưới và tự sao chép.',
  restart: 'Làm lại từ đầu',
  answersHeading: 'Câu trả lời của quý vị',
  change: 'Đổi',
  changeAnswer: 'Đổi: {topic}',
  noAnswer: 'Đã bỏ qua',
  sourcesHeading: 'Nguồn',

  summary: {
    heading: 'Bản tự kiểm tra đau lưng và đau mông',
    note: 'Đây là thông tin, không phải chẩn đoán. Bản này ghi câu trả lời của người dùng.',
    englishBelow: 'Tiếng Anh ở bên dưới',
    date: 'Ngày: {date}',
    rules: 'Bản câu hỏi: {id} {version}, nguồn tính đến {sourcesDate}',
    outcome: 'Kết quả',
    signsPicked: 'Dấu hiệu nguy hiểm đã chọn',
    signsDenied: 'Dấu hiệu nguy hiểm đã hỏi và không được chọn',
    noSigns: 'không có',
    answers: 'Câu trả lời',
    otherCauses: 'Những nguyên nhân khác được nêu',
  },
};

using Kefu.Complaints.Localization;
using Volo.Abp;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization;

namespace Kefu.Complaints.Complaints;

/// <summary>What a registered complaint needs is not known. The message says what is missing, in the reader's language.</summary>
internal sealed class IncompleteComplaintException : BusinessException, ILocalizeErrorMessage
{
    private readonly string _number;
    private readonly IReadOnlyList<string> _missing;

    public IncompleteComplaintException(Complaint complaint) : base(ComplaintsErrorCodes.NotComplete)
    {
        (_number, _missing) = (complaint.Number, complaint.Missing);
        WithData("Number", _number).WithData("Missing", _missing.ToList());
    }

    public string LocalizeMessage(LocalizationContext context)
    {
        var texts = context.LocalizerFactory.Create(typeof(ComplaintsResource));
        return texts[ComplaintsErrorCodes.NotComplete, _number, string.Join(texts["ListSeparator"], _missing.Select(name => texts[name].Value))];
    }
}

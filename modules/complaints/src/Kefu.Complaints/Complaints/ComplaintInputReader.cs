using Kefu.Platform.Imports;
using Kefu.Platform.Normalization;
using Kefu.Platform.Staff;
using Volo.Abp.DependencyInjection;

namespace Kefu.Complaints.Complaints;

/// <summary>Reads what a person typed of a complaint into its stored form, or says what is wrong with it, field by field.</summary>
internal sealed class ComplaintInputReader(TypedInput typed, IStaffDirectory staff) : ITransientDependency
{
    /// <param name="input">As typed.</param>
    /// <param name="known">What holds where the input says nothing: of a new complaint its taker and the time, of a stored one what is stored.</param>
    public async Task<ComplaintReport> ReadAsync(ComplaintInput input, ComplaintReport known)
    {
        await RefuseUnknownOwnerAsync(input.OwnerUserId, known.OwnerUserId);
        var (name, phone) = NameAndPhone(input);
        var report = known with
        {
            Channel = input.Channel,
            ReceivedAt = input.ReceivedAt ?? known.ReceivedAt,
            ComplainantName = Name(name, known.ComplainantName),
            Phone = Phone(phone) ?? known.Phone,
            Relation = input.Relation,
            CustomerNumber = typed.Text(input.CustomerNumber, ComplaintLimits.CustomerNumber, nameof(input.CustomerNumber)),
            CustomerName = typed.Text(input.CustomerName, ComplaintLimits.CustomerName, nameof(input.CustomerName)),
            Waybills = Waybills(input.Waybills),
            Category = input.Category,
            Severity = input.Severity ?? known.Severity,
            Description = typed.Text(input.Description, ComplaintLimits.Description, nameof(input.Description)) ?? Missing(nameof(input.Description)),
            Demand = input.Demand,
            ClaimAmount = input.ClaimAmount,
            OwnerUserId = input.OwnerUserId ?? known.OwnerUserId,
        };
        typed.ThrowIfRefused();
        return report;
    }

    /// <summary>What may be the same as stored complaints.</summary>
    public (string? Phone, IReadOnlyList<string> Waybills) Read(FindComplaintDuplicatesInput input)
    {
        var read = (Phone(input.Phone), Waybills(input.Waybills));
        typed.ThrowIfRefused();
        return read;
    }

    /// <summary>What a registered complaint needs, each missing one at its field.</summary>
    public void RefuseIncomplete(ComplaintReport report)
    {
        if (report.Phone is null)
            Missing(nameof(report.Phone));
        if (report.Category is null)
            Missing(nameof(report.Category));
        if (report.Severity is null)
            Missing(nameof(report.Severity));
        typed.ThrowIfRefused();
    }

    private static (string? Name, string? Phone) NameAndPhone(ComplaintInput input) => input switch
    {
        CreateComplaintInput created => (created.ComplainantName, created.Phone),
        UpdateComplaintInput updated => (updated.ComplainantName, updated.Phone),
        _ => (null, null),
    };

    private string Name(string? text, string known)
    {
        if (text is null)
        {
            return known;
        }

        const string Member = nameof(CreateComplaintInput.ComplainantName);
        return TypedText.Clean(text).Length == 0 ? Missing(Member) : typed.Value(text, PersonName.Parse, Member) ?? "";
    }

    private string? Phone(string? text) => typed.Value(text, number => PhoneNumber.Parse(number), nameof(CreateComplaintInput.Phone));

    private IReadOnlyList<string> Waybills(string? text)
    {
        var numbers = WaybillNumbers.Parse(text);
        if (numbers.Count > ComplaintLimits.Waybills || numbers.Any(number => number.Length > ComplaintLimits.WaybillNumber))
        {
            typed.Refuse(ImportErrorCodes.TooLong, nameof(ComplaintInput.Waybills));
        }

        return numbers;
    }

    /// <summary>Who works on it already may stay, even one who has left.</summary>
    private async Task RefuseUnknownOwnerAsync(Guid? given, Guid? known)
    {
        if (given is { } id && given != known && await staff.FindAsync(id) is not { IsWorking: true })
        {
            typed.Refuse(StaffErrorCodes.Unknown, nameof(ComplaintInput.OwnerUserId));
        }
    }

    private string Missing(string member)
    {
        typed.Refuse(ImportErrorCodes.Required, member);
        return "";
    }
}

using Kefu.Complaints.Localization;
using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Revisits;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace Kefu.Complaints.Complaints;

/// <summary>Puts into a complaint's words what a customer said in a revisit. How serious it is, a person decides.</summary>
internal sealed class RevisitReportWriter(IStringLocalizer<ComplaintsResource> texts) : ITransientDependency
{
    public ComplaintReport Write(RevisitDissatisfiedEto revisit, CustomerPersonDto? contact)
    {
        var category = CategoryOf(revisit.Reason);
        return new ComplaintReport
        {
            Channel = ComplaintChannel.Revisit,
            ReceivedAt = revisit.At,
            ComplainantName = Cut(contact?.Name ?? revisit.ContactName ?? revisit.CustomerName, ComplaintLimits.PersonName),
            Phone = contact?.Phone,
            CustomerNumber = revisit.CustomerNumber,
            CustomerName = Cut(revisit.CustomerName, ComplaintLimits.CustomerName),
            Category = category,
            Description = Cut($"{texts["RevisitDescription", revisit.Score, texts[$"Enum:ComplaintCategory.{category}"]]} {revisit.Note}".Trim(), ComplaintLimits.Description),
        };
    }

    private static ComplaintCategory CategoryOf(DissatisfactionReason reason) => reason switch
    {
        DissatisfactionReason.Delay => ComplaintCategory.Delay,
        DissatisfactionReason.Damage => ComplaintCategory.Damage,
        DissatisfactionReason.Shortage => ComplaintCategory.Shortage,
        DissatisfactionReason.Attitude => ComplaintCategory.Attitude,
        DissatisfactionReason.Charges => ComplaintCategory.Charges,
        DissatisfactionReason.Information => ComplaintCategory.Information,
        _ => ComplaintCategory.Other,
    };

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}

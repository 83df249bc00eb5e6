namespace Kefu.Complaints.Complaints;

// What is known of a complaint; it is changed through the verbs only.
internal sealed partial class Complaint
{
    public Guid SiteId { get; private set; }

    /// <summary>Given once by the series, never changed.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The revisit in which the customer said it.</summary>
    public Guid? SourceRevisitId { get; init; }

    public ComplaintChannel Channel { get; private set; }

    public string ComplainantName { get; private set; } = "";

    public string? Phone { get; private set; }

    /// <summary>By which a clerk finds the caller.</summary>
    public string? PhoneLastFour { get; private set; }

    public ComplainantRelation? Relation { get; private set; }

    public string? CustomerNumber { get; private set; }

    public string? CustomerName { get; private set; }

    /// <summary>The waybills as <see cref="WaybillNumbers"/> keeps them.</summary>
    public string Waybills { get; private set; } = "";

    public ComplaintCategory? Category { get; private set; }

    public ComplaintSeverity? Severity { get; private set; }

    public string Description { get; private set; } = "";

    public ComplaintDemand? Demand { get; private set; }

    public decimal? ClaimAmount { get; private set; }

    public Guid? OwnerUserId { get; private set; }

    public DateTime? RegisteredAt { get; private set; }

    public DateTime? FirstRespondedAt { get; private set; }

    public Guid? FirstRespondedBy { get; private set; }

    public ResponseMethod? ResponseMethod { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public ClosingReason? ClosingReason { get; private set; }

    public string? Result { get; private set; }

    /// <summary>Names of the fields without which it stays a draft.</summary>
    public IReadOnlyList<string> Missing =>
        new[] { (nameof(Phone), Phone is null), (nameof(Category), Category is null), (nameof(Severity), Severity is null) }
            .Where(field => field.Item2)
            .Select(field => field.Item1)
            .ToList();

    private void Take(ComplaintReport report)
    {
        (Channel, Relation) = (report.Channel, report.Relation);
        (ComplainantName, Phone, PhoneLastFour) = (report.ComplainantName, report.Phone, ComplainantPhone.LastFour(report.Phone));
        (CustomerNumber, CustomerName) = (report.CustomerNumber, report.CustomerName);
        Waybills = WaybillNumbers.Join(report.Waybills);
        (Category, Description) = (report.Category, report.Description);
        (Demand, ClaimAmount, OwnerUserId) = (report.Demand, report.ClaimAmount, report.OwnerUserId);
    }
}

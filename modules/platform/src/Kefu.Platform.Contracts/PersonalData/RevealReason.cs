namespace Kefu.Platform.PersonalData;

/// <summary>Why a person's data was read in full or exported.</summary>
public enum RevealReason
{
    /// <summary>To call or write to the person.</summary>
    Contact,

    /// <summary>To hand over or deliver goods.</summary>
    Delivery,

    /// <summary>To handle a complaint or a claim.</summary>
    Complaint,

    /// <summary>To settle or check an account.</summary>
    Settlement,

    /// <summary>To check who the person is.</summary>
    Identification,

    /// <summary>To correct or complete the record.</summary>
    Correction,

    /// <summary>The person asked for it.</summary>
    PersonsRequest,

    /// <summary>An inspection by the company or an authority.</summary>
    Inspection,

    /// <summary>Another reason, which must be told in words.</summary>
    Other,
}

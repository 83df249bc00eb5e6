namespace Kefu.Platform.PersonalData;

/// <summary>How a person's data left its mask.</summary>
public enum PersonalDataReadingKind
{
    /// <summary>Shown on a page or given over the API.</summary>
    Reveal,

    /// <summary>Written into a file.</summary>
    Export,

    /// <summary>A list of persons written into a file with its masks on.</summary>
    MaskedExport,
}

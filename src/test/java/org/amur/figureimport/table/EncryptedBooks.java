package org.amur.figureimport.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Workbooks with a password as office programs save them: encrypted (AES, [MS-OFFCRYPTO] 2.3.4) within a compound file
 * ([MS-CFB]) of the streams EncryptionInfo and EncryptedPackage.
 */
public final class EncryptedBooks {

    private static final int SECTOR = 512;
    private static final int SEGMENT = 4096;
    private static final int END_OF_CHAIN = -2;
    private static final int FAT_SECTOR = -3;
    private static final int NONE = -1;

    private EncryptedBooks() {
    }

    /**
     * Returns an encrypted workbook.
     *
     * @param workbook of a few pages
     */
    public static byte[] of(byte[] workbook) throws GeneralSecurityException {
        byte[] key = MessageDigest.getInstance("SHA-256").digest("a password".getBytes(StandardCharsets.UTF_16LE));
        byte[] salt = Arrays.copyOf(key, 16);
        return compound(info(salt), encrypted(workbook, Arrays.copyOf(key, 16), salt));
    }

    /** Returns the size, and the package in segments, each encrypted with its own initialisation vector. */
    private static byte[] encrypted(byte[] workbook, byte[] key, byte[] salt) throws GeneralSecurityException {
        int segments = (workbook.length + SEGMENT - 1) / SEGMENT;
        ByteBuffer stream = ByteBuffer.allocate(8 + segments * SEGMENT).order(ByteOrder.LITTLE_ENDIAN).putLong(workbook.length);
        for (int segment = 0; segment < segments; segment++) {
            byte[] plain = Arrays.copyOf(Arrays.copyOfRange(workbook, segment * SEGMENT,
                    Math.min(workbook.length, (segment + 1) * SEGMENT)), SEGMENT);
            MessageDigest start = MessageDigest.getInstance("SHA-1");
            start.update(salt);
            start.update(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(segment).array());
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(start.digest(), 16)));
            stream.put(cipher.doFinal(plain));
        }
        return stream.array();
    }

    private static byte[] info(byte[] salt) {
        byte[] xml = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><encryption "
                + "xmlns=\"http://schemas.microsoft.com/office/2006/encryption\"><keyData saltSize=\"16\" blockSize=\"16\" keyBits=\"128\" "
                + "hashSize=\"20\" cipherAlgorithm=\"AES\" cipherChaining=\"ChainingModeCBC\" hashAlgorithm=\"SHA1\" saltValue=\""
                + Base64.getEncoder().encodeToString(salt) + "\"/></encryption>").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + xml.length).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 4).putShort((short) 4).putInt(0x40)
                .put(xml).array();
    }

    /** Returns one sector of the allocation table, one of names, then the two streams. */
    private static byte[] compound(byte[] info, byte[] encrypted) {
        int ofInfo = sectors(Math.max(info.length, SEGMENT));
        int ofPackage = sectors(Math.max(encrypted.length, SEGMENT));
        ByteBuffer file = ByteBuffer.allocate((3 + ofInfo + ofPackage) * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0xE11AB1A1E011CFD0L).position(24);
        file.putShort((short) 0x3E).putShort((short) 3).putShort((short) 0xFFFE).putShort((short) 9).putShort((short) 6).position(44);
        file.putInt(1).putInt(1).putInt(0).putInt(SEGMENT).putInt(END_OF_CHAIN).putInt(0).putInt(END_OF_CHAIN).putInt(0).putInt(0);
        fill(file, SECTOR);
        file.putInt(FAT_SECTOR).putInt(END_OF_CHAIN);
        chain(file, 2, ofInfo);
        chain(file, 2 + ofInfo, ofPackage);
        fill(file, 2 * SECTOR);
        entry(file, "Root Entry", 5, 1, NONE, END_OF_CHAIN, 0);
        entry(file, "EncryptionInfo", 2, NONE, 2, 2, Math.max(info.length, SEGMENT));
        entry(file, "EncryptedPackage", 2, NONE, NONE, 2 + ofInfo, encrypted.length);
        file.position(3 * SECTOR).put(info).position((3 + ofInfo) * SECTOR).put(encrypted);
        return file.array();
    }

    private static int sectors(int bytes) {
        return (bytes + SECTOR - 1) / SECTOR;
    }

    private static void fill(ByteBuffer file, int until) {
        while (file.position() < until) {
            file.putInt(NONE);
        }
    }

    private static void chain(ByteBuffer file, int first, int sectors) {
        for (int sector = first; sector < first + sectors; sector++) {
            file.putInt(sector + 1 < first + sectors ? sector + 1 : END_OF_CHAIN);
        }
    }

    private static void entry(ByteBuffer file, String name, int type, int child, int next, int sector, long size) {
        int begin = file.position();
        file.put(name.getBytes(StandardCharsets.UTF_16LE)).position(begin + 64);
        file.putShort((short) (2 * name.length() + 2))
                .put((byte) type)
                .put((byte) 1)
                .putInt(NONE)
                .putInt(next)
                .putInt(child)
                .position(begin + 116);
        file.putInt(sector).putLong(size);
    }
}
